import type { Answer } from "../../reading/answer";
import type { Clause } from "../../reading/clauses";
import type { Question, Span } from "../../report";
import type { Rule } from "../../rule";

const longest = 8;

/** What the writer says to do as a rule, or would do, where one time was asked for. */
function isHabit(clause: Clause, question: Question): boolean {
  if (clause.quoted || clause.question || clause.verb === undefined || clause.tokens.length < 3) return false;
  if (clause.person !== "i" && !(clause.person === "none" && clause.mood === "present")) return false;
  return (
    !clause.negated &&
    (clause.mood === "present" || (clause.mood === "would" && question.kind !== "hypothetical"))
  );
}

function detect(answer: Answer, question: Question): Span[] {
  return answer.clauses.flatMap((clause) => {
    const last = clause.tokens[Math.min(longest, clause.tokens.length) - 1];
    return isHabit(clause, question) && last ? [{ start: clause.start, end: last.end }] : [];
  });
}

/**
 * Detects: what the writer says to be or to do in general ("I try to listen"), or would do where a past event was
 * asked for. It earns little: it can be said by anybody.
 * Why panels care: a claim shows at least what the applicant thinks is wanted.
 * Source: the marking guide's band 1, "mostly assertion", and "a hypothetical answer earns at most 1".
 * Misses: general statements with no "I" in them ("good listening is key").
 */
export const rule: Rule = {
  id: "habit",
  title: "You say how you work in general",
  detect,
  examples: {
    finds: [
      "«I try to listen to people».",
      "«I would ask the nurse».",
      "When it is busy, «I make a list», and nobody minds.",
    ],
    ignores: ["I asked the nurse.", "I don't listen to people.", "She makes a list."],
  },
};
