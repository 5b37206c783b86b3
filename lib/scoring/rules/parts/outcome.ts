import { isBackground } from "../../cues/clause-kinds";
import { type Detect, findAny } from "../../cues/cue";
import { findAnnouncedEndings, findLateEndings } from "../../cues/endings";
import { stateVerbs } from "../../cues/words";
import type { Answer } from "../../reading/answer";
import { type Clause, clauseAt } from "../../reading/clauses";
import { tagsOf } from "../../reading/lexicon";
import type { Question, Span } from "../../report";
import type { Rule } from "../../rule";

/** A cause, a condition or a setting, which ends nothing. */
const leadsIn =
  /^(if|when|while|because|as|since|before|until|whether|unless|although|though|what|who|whose)$/;

/** What the word before an ending makes a noun ("the fix") or a purpose ("went to resolve it"). */
const noEnding =
  /\b(a|an|the|my|our|his|her|their|its|for|of|(could|would|might|should)( \w+)?|(?<!\b(able|managed|helped|allowed|enabled)( \w+)? )to) $/i;

const tellsDoing = (clause: Clause) =>
  clause.mood === "past" &&
  !clause.quoted &&
  (clause.person === "i" || clause.person === "we") &&
  !stateVerbs.has(clause.verb?.stem ?? "be");

/** Not what had been before, nor what was said or asked, nor a plain form that another verb governs ("let him finish"). */
function isTold(clause: Clause | undefined, start: number): boolean {
  if (!clause) return true;
  const token = clause.tokens.find((each) => each.start === start);
  const isGoverned =
    token !== undefined &&
    token !== clause.verb &&
    start > (clause.verb?.start ?? start) &&
    tagsOf(token.lower)[0] === "VB";
  return (
    !isGoverned &&
    !isBackground(clause) &&
    !(clause.embedded && /^(what|how|why|whether|where)$/.test(clause.opener))
  );
}

/** Endings, without what led into the story. */
function detect(answer: Answer, question: Question): Span[] {
  const begins = answer.clauses.find(tellsDoing)?.end ?? answer.text.length;
  const isEnding = ({ start }: Span) =>
    isTold(clauseAt(answer.clauses, start), start) &&
    !(question.kind === "hypothetical" && clauseAt(answer.clauses, start)?.negated) &&
    !/^\w+ing\b/i.test(answer.plain.slice(start, start + 20)) &&
    !leadsIn.test(clauseAt(answer.clauses, start)?.opener ?? "") &&
    !noEnding.test(answer.plain.slice(Math.max(0, start - 30), start));
  const findLate: Detect = (...asked) => findLateEndings(...asked).filter(({ start }) => start >= begins);
  return findAny(findAnnouncedEndings, findLate)(answer, question).filter(isEnding);
}

/**
 * Detects: what changed, for whom: an end state, a count that moved, thanks, a success or an honest failure.
 * Why panels care: the outcome shows whether the action was the right one.
 * Source: the result step of STAR; the marking guide's "what changed because of it, for whom".
 * Misses: an outcome that can only be inferred ("She wore it to the christening").
 */
export const rule: Rule = {
  id: "outcome",
  title: "You say what comes of it",
  advice: {
    past: "Say how it ended: what changed, for whom, and how you know.",
    hypothetical: "Say what should be better in the end, and for whom.",
    motivation: "Say what has come of it so far, for you or for others.",
  },
  detect,
  examples: {
    finds: [
      "We had «no complaints».",
      "Falls «dropped from» fourteen to five.",
      "She «thanked» me on the way out.",
      "I moved her to a side room and rang her son. The family «expressed gratitude».",
      "I drew it for him. «Now» he says it back to me.",
      "I found it. I told him. Since then we «have not had a mismatch».",
    ],
    ignores: [
      "I would expect it to go well.",
      "The card machine went down. I rang him.",
      "I asked the nurse.",
      "I asked the nurse. His dad had lost his job, so I let him finish.",
      "One time we were supposed to meet for lunch.",
      "I had no problem asking for help.",
      "We were a creative problem solving team.",
      "I went to the manager to resolve the conflict.",
      "I would hope for a thank you.",
    ],
  },
};
