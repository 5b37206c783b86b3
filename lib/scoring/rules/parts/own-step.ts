import { isDoing } from "../../cues/doing";
import type { Answer } from "../../reading/answer";
import type { Clause, Mood } from "../../reading/clauses";
import { stemOf } from "../../reading/lexicon";
import type { Question, Span } from "../../report";
import type { Rule } from "../../rule";

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

/** A condition, a reason, a comparison or a time ("before I touch anything"), and what one used to do. */
const isAside = ({ opener, tokens }: Clause) =>
  /^(if|unless|whether|because|cause|cos|coz|than|before|when|while|until|till|as)$/.test(opener) ||
  tokens.some(({ lower }, i) => lower === "used" && tokens[i + 1]?.lower === "to");

const needNothing = new Set(["stop", "wait", "apologize", "refuse", "declin", "listen"].map(stemOf));

/** "I asked | what he knew": what the verb acts on may be a clause of its own. */
const hasObject = (clause: Clause, next: Clause | undefined) =>
  clause.tokens.at(-1) !== clause.verb ||
  needNothing.has(clause.verb?.stem ?? "") ||
  (next?.embedded === true && next.start <= clause.end + 1);

function isStep(clause: Clause, next: Clause | undefined, question: Question): boolean {
  return (
    clause.person === "i" &&
    !clause.embedded &&
    !isAside(clause) &&
    told[question.kind].includes(clause.mood) &&
    !clause.negated &&
    !clause.quoted &&
    !clause.question &&
    !isPerfect(clause) &&
    isDoing(clause) &&
    hasObject(clause, next)
  );
}

function detect(answer: Answer, question: Question): Span[] {
  return answer.clauses.flatMap((clause, index) => {
    if (!clause.verb || !isStep(clause, answer.clauses[index + 1], question)) return [];
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
      "I «asked» what he knew, and «did her obs again».",
    ],
    ignores: [
      "We pulled the curtain across.",
      "I would ring the ward first.",
      "I didn't ring the ward.",
      "I am a calm person.",
      "He corrected everything I said in front of patients.",
      "I nearly closed the lid, then snapped at him and lost four marks.",
      { answer: "I'd never guess, because if I missed it someone else will.", kind: "hypothetical" },
    ],
  },
};
