import type { Answer } from "../../answer";
import type { Clause, Mood } from "../../clauses";
import type { Question, Span } from "../../report";
import type { Rule } from "../../rule";
import { stateVerbs } from "../../words";

const told: Record<Question["kind"], readonly Mood[]> = {
  past: ["past"],
  hypothetical: ["past", "present", "would"],
  motivation: ["past"],
};

const longest = 8;

/** "I've given it some thought" tells how things stand, not what was done then. */
const isPerfect = (clause: Clause) =>
  clause.mood === "past" &&
  clause.tokens.some(({ lower }) => lower === "have" || lower === "'ve") &&
  clause.verb?.stem !== "have";

/** "I looked in the cage", "looked it up": seeing is no act, searching is one. */
const isSearch = ({ tokens, verb }: Clause) =>
  verb?.stem === "look" &&
  tokens
    .slice(tokens.indexOf(verb) + 1, tokens.indexOf(verb) + 3)
    .some(({ lower }) =>
      /^(in|into|through|under|behind|up|over|inside|round|around|for|again)$/.test(lower),
    );

/** "I'd say sorry", "I'd find my supervisor": planned, saying and finding somebody are acts. */
const isPlannedAct = ({ tokens, verb, mood }: Clause) =>
  mood === "would" &&
  verb !== undefined &&
  (verb.stem === "sai" ||
    (verb.stem === "find" &&
      /^(my|the|a|an|someone|somebody|out|her|him|them)$/.test(
        tokens[tokens.indexOf(verb) + 1]?.lower ?? "",
      )));

function isStep(clause: Clause, question: Question): boolean {
  return (
    clause.person === "i" &&
    told[question.kind].includes(clause.mood) &&
    !clause.negated &&
    !clause.quoted &&
    !clause.question &&
    clause.verb !== undefined &&
    !isPerfect(clause) &&
    (clause.verb.lower === "said" ||
      isPlannedAct(clause) ||
      isSearch(clause) ||
      !stateVerbs.has(clause.verb.stem)) &&
    clause.tokens.at(-1) !== clause.verb
  );
}

function detect(answer: Answer, question: Question): Span[] {
  return answer.clauses.flatMap((clause) => {
    if (!clause.verb || !isStep(clause, question)) return [];
    const from = clause.tokens.indexOf(clause.verb);
    const last = clause.tokens[Math.min(clause.tokens.length, from + longest) - 1];
    return last ? [{ start: clause.verb.start, end: last.end }] : [];
  });
}

/**
 * Detects: a step that the writer took: "I" (also dropped or carried over "and"), a verb of doing, something done to,
 * told as it was asked for (past for a past prompt, also "I'd" for a hypothetical one), not denied or quoted.
 * Why panels care: only the applicant's own acts say what the applicant will do.
 * Source: the action step of STAR; the marking guide's "what this person did, step by step".
 * Misses: own acts told as the group's ("we rang") or in the passive without "by me".
 */
export const rule: Rule = {
  id: "own-step",
  title: "You say what you do, step by step",
  advice: {
    past: "Say every step that you took yourself: “I asked…, I moved…, I told…”.",
    hypothetical: "Say every step that you would take: “First I would ask…, then I would tell…”.",
    motivation: "Say everything that you have done about it: “I read…, I asked…, I tried…”.",
  },
  detect,
  examples: {
    finds: [
      "It was the wrong bag. I «said sorry to her face».",
      "I «pulled her curtain across» and «asked her in a whisper», because she was upset.",
      { answer: "I'd «ring the ward first».", kind: "hypothetical" },
      { answer: "I'd «say sorry to her» and «find my supervisor».", kind: "hypothetical" },
      "I «rang him», then on the way back «asked her».",
      "I «looked in the cage».",
      "«Moved the box by the hatch».",
    ],
    ignores: [
      "We pulled the curtain across.",
      "I would ring the ward first.",
      "I didn't ring the ward.",
      "I am a calm person.",
    ],
  },
};
