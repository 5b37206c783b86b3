import { stateVerbs } from "../cues/words";
import type { Sentence } from "./answer";
import type { Clause } from "./clauses";

const wordsOf = ({ tokens }: Sentence) => new Set(tokens.map((token) => token.lower));
const hasAny = (words: ReadonlySet<string>, some: readonly string[]) => some.some((word) => words.has(word));

const recurring = ["every", "each", "often", "always", "usually", "sometimes", "whenever"];
const lasting = [...recurring, "now", "nowadays", "today", "still", "never", "since"];

/**
 * "He would show up late", "I'd sit with her every Tuesday": in a story told in the past, would is a habit, where
 * nothing is supposed ("if") and it is others' or recurs. Changes the moods of the clauses.
 */
export function readHabits(sentences: readonly Sentence[]) {
  const clauses = sentences.flatMap((sentence) => sentence.clauses).filter((clause) => !clause.quoted);
  const past = clauses.filter((clause) => clause.mood === "past").length;
  const would = clauses.filter((clause) => clause.mood === "would").length;
  if (past < 3 || past < would * 2) return;
  for (const sentence of sentences) {
    const words = wordsOf(sentence);
    if (words.has("if")) continue;
    for (const clause of sentence.clauses) {
      if (clause.mood === "would" && (hasAny(words, recurring) || clause.person === "other"))
        clause.mood = "past";
    }
  }
}

const units = "(?:day|week|month|year|morning|night|evening|afternoon|summer|winter|shift|placement|job)";
/** When it was: "last year", "one day", "in my first month", "two years ago". */
const past = new RegExp(
  `\\b(?:last ${units}|one ${units}|that ${units}|my (?:first|second|third|last|previous|old) ${units}|yesterday|${units}s? ago|when i was)\\b`,
  "i",
);

const isTold = ({ mood, quoted, question, tokens }: Clause) =>
  mood === "present" && !quoted && !question && !tokens.some(({ lower }) => lower === "you");

/** "In my first month I write to my tutor": a verb of doing, in the present, at a time that is past. */
const opensStory = (clause: Clause) =>
  isTold(clause) && !clause.embedded && clause.verb !== undefined && !stateVerbs.has(clause.verb.stem);

/** Thoughts that are held now. */
const thinks = /^(think|believ|learn|hope|want|know)$/;

/**
 * "In my first month I write to my tutor. He answers": what is told in the present after a time that is past happened,
 * until something lasts. Changes the moods of the clauses. `plain` is the text that the sentences are of.
 */
export function readHistoricPresent(sentences: readonly Sentence[], plain: string) {
  let isStory = false;
  for (const sentence of sentences) {
    const endures = hasAny(wordsOf(sentence), lasting);
    const opens = !endures && past.test(plain.slice(sentence.start, sentence.end));
    isStory = !endures && (isStory || (opens && sentence.clauses.some(opensStory)));
    if (!isStory) continue;
    for (const clause of sentence.clauses) {
      if (isTold(clause) && !thinks.test(clause.verb?.stem ?? "")) clause.mood = "past";
    }
  }
}
