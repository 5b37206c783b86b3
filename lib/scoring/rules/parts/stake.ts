import { isDoing } from "../../cues/doing";
import { findTrouble } from "../../cues/troubles";
import { type Answer, endOfTelling } from "../../reading/answer";
import { type Clause, clauseAt } from "../../reading/clauses";
import type { Question, Span } from "../../report";
import type { Rule } from "../../rule";

/** Share of a told story after which trouble is no longer what it began with. */
const begunBy = 0.65;

function detect(answer: Answer, question: Question): Span[] {
  const until = endOfTelling(answer) * (question.kind === "hypothetical" ? 1 : begunBy);
  return findTrouble(answer, question).filter(({ start }) => {
    const clause = clauseAt(answer.clauses, start);
    const isTold = !clause?.embedded || !/^(what|how|why|whatever|whether|which)$/.test(clause.opener);
    return (
      start <= until &&
      isTold &&
      !isBoast(clause) &&
      !isRemedy(clause) &&
      !isThing(clause, start) &&
      !dismissed.test(answer.plain.slice(Math.max(0, start - 5), start))
    );
  });
}

/** "I got an emergency engineer out": done about it. */
const isRemedy = (clause: Clause | undefined) =>
  clause?.person === "i" &&
  clause.mood === "past" &&
  !/^(mak|make|caus)$/.test(clause.verb?.stem ?? "") &&
  isDoing(clause);

/** "in my breaks" */
function isThing(clause: Clause | undefined, start: number): boolean {
  const at = clause?.tokens.findIndex((token) => token.start === start) ?? -1;
  const [token, before] = [clause?.tokens[at], clause?.tokens[at - 1]];
  return (
    token !== undefined &&
    token !== clause?.verb &&
    /^(break|fall|trip|leak|crash)s?$/.test(token.lower) &&
    before !== undefined
  );
}

/** "no problem" */
const dismissed = /\b(no|any) $/i;

/** "People always come to me with their problems." */
const isBoast = (clause: Clause | undefined) =>
  clause?.mood === "present" && clause.tokens.some(({ lower }) => lower === "always");

/**
 * Detects: what was wrong, needed or at risk before the writer acted, or why it mattered.
 * Why panels care: an action counts for as much as there was to win or lose by it.
 * Source: the situation step of STAR; the marking guide's "what was at stake".
 * Misses: a danger that only somebody of that trade would see in the bare facts.
 */
export const rule: Rule = {
  id: "stake",
  title: "You say what is at stake",
  advice: {
    past: "Say what was wrong or at risk, and for whom.",
    hypothetical: "Say first what is at stake, and for whom.",
  },
  detect,
  examples: {
    finds: [
      "She had «no way» of calling us.",
      "The main pump «failed» as the list began.",
      "If people got it wrong somebody «could be crushed». So I drew arrows on the floor and tried them out.",
    ],
    ignores: [
      "We started early and she told me not to start without her.",
      "I am good with people.",
      "People always come to me with their problems.",
      "I got an emergency engineer out by four.",
      "We had a pleasant morning.",
      "I like the work and the team.",
    ],
  },
};
