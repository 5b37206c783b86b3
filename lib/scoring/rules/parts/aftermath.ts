import { isBackground, isLesson } from "../../cues/clause-kinds";
import { type Answer, endOfTelling } from "../../reading/answer";
import type { Clause } from "../../reading/clauses";
import type { Question, Span } from "../../report";
import type { Rule } from "../../rule";

/** How many things the writer must have done before others' doings count as what came of it. */
const stepsBefore = 2;

/** Share of the sentences after which the ending may begin. */
const lateFrom = 0.5;

const isOwnDoing = (clause: Clause) =>
  clause.person === "i" &&
  clause.mood === "past" &&
  !clause.negated &&
  !clause.quoted &&
  clause.verb !== undefined;

/** "so she could have a minute" */
const isPurpose = ({ opener, tokens }: Clause) =>
  opener === "so" && tokens.some(({ lower }) => /^(could|would|'d|can)$/.test(lower));

/** What others did or how things stood, told as fact; in the last sentence also what the group came to. */
const isOthersDoing = (clause: Clause, isLast: boolean) =>
  (clause.person === "other" || (isLast && clause.person === "we")) &&
  /^(and|so|but|then|which|)$/.test(clause.opener) &&
  clause.mood === "past" &&
  !clause.quoted &&
  !clause.question &&
  !clause.embedded &&
  !isBackground(clause) &&
  !isLesson(clause) &&
  !isPurpose(clause) &&
  clause.verb?.lower !== "being" &&
  !/^(what|how|why)$/.test(clause.tokens[1]?.lower ?? "") &&
  clause.tokens.length > 2 &&
  clause.verb !== undefined;

function detect(answer: Answer, question: Question): Span[] {
  if (question.kind === "hypothetical") return [];
  const spans: Span[] = [];
  const from = endOfTelling(answer) * lateFrom;
  const last = answer.sentences.findLast(({ clauses }) => clauses.length > 0);
  let steps = 0;
  for (const clause of answer.clauses) {
    const isMain =
      clause.opener !== "" ||
      /(?:[.,;:!?\n-]\s*|^)$/.test(answer.plain.slice(Math.max(0, clause.start - 3), clause.start));
    if (
      steps >= stepsBefore &&
      clause.start >= from &&
      isMain &&
      isOthersDoing(clause, clause.start >= (last?.start ?? 0))
    )
      spans.push({ start: clause.start, end: clause.end });
    if (isOwnDoing(clause)) steps += 1;
  }
  return spans;
}

/**
 * Detects: a sentence late in the story, after most of the writer's own steps, that opens with what others did or
 * how things then stood ("He came to parents' evening in March").
 * Why panels care: it is how most people tell an outcome, without ever saying "as a result".
 * Source: the marking guide's "what changed because of it, for whom"; narrative order (Labov and Waletzky 1967).
 * Misses: an outcome told first; one joined to the last step by "and".
 */
export const rule: Rule = {
  id: "aftermath",
  title: "Your story goes on to what others do after it",
  advice: {
    past: "After what you did, say what the others did and how things stood.",
  },
  detect,
  examples: {
    finds: [
      "I waited. I asked what would be easier. I sent voice notes. «He came to parents' evening in March».",
      "I waited. I rang the depot. I read the panel aloud. «The family never knew a thing».",
      "I waited. I moved the box. I asked everyone again. «All six pointed straight at it».",
      "I drew it. I tested each knot. I held the mast. «We came fourth of nineteen».",
    ],
    ignores: [
      "He came to parents' evening. I asked what would be easier. I sent voice notes.",
      "I asked him. I sent notes. I would do it again.",
      { answer: "I'd ask him. I'd send notes. He'd come.", kind: "hypothetical" },
    ],
  },
};
