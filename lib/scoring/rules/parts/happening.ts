import { isLesson } from "../../cues/clause-kinds";
import type { Answer } from "../../reading/answer";
import type { Clause } from "../../reading/clauses";
import type { Question, Span } from "../../report";
import type { Rule } from "../../rule";

/** Longest stretch that is shown, in words. */
const longest = 9;

/** "It doesn't matter", "that is true", "if it's urgent": nobody's doing or need, and no fact. */
function isIdle({ tokens, verb, opener }: Clause): boolean {
  const opened = tokens.findIndex(({ lower }) => lower === opener) + 1;
  const before = tokens.slice(opened, verb && tokens.indexOf(verb));
  const named = before.find(({ lower }) => subjects.test(lower))?.lower;
  const subject = named ?? (before.length > 0 ? "" : opener);
  const isImpersonal = /^(it|that|this|there|which|what)$/.test(subject);
  return isImpersonal && (tokens.length < 5 || /^(if|unless|until|once|when|before|that|so)$/.test(opener));
}
const subjects =
  /^(it|that|this|there|which|what|he|she|they|you|who|someone|somebody|everyone|everybody|anyone|people)$/;

/** "improving our marks", with nobody who does it */
const isLoose = ({ verb, tokens }: Clause) =>
  verb?.lower.endsWith("ing") && /^(and|but|)$/.test(tokens[tokens.indexOf(verb) - 1]?.lower ?? "");

function happens(clause: Clause, question: Question): boolean {
  if (clause.quoted || clause.question || clause.verb === undefined || clause.tokens.length < 3) return false;
  if (
    /^(before|until|till)$/.test(clause.opener) ||
    clause.tokens.slice(0, 2).some(({ lower }) => /^(what|how|why|whoever)$/.test(lower))
  )
    return false;
  if (isLoose(clause)) return false;
  if (clause.embedded && /^(what|how|why|where|whatever|than)$/.test(clause.opener)) return false;
  if (question.kind === "hypothetical")
    return (
      clause.person === "other" &&
      !isIdle(clause) &&
      !(clause.embedded && /^it$/.test(clause.tokens[0]?.lower ?? ""))
    );
  if (clause.embedded && !/^(who|)$/.test(clause.opener)) return false;
  if (/^(if|unless|whether)$/.test(clause.opener) || isLesson(clause)) return false;
  return clause.mood === "past" && (clause.person === "other" || clause.person === "we");
}

function detect(answer: Answer, question: Question): Span[] {
  return answer.clauses.flatMap((clause) => {
    const last = clause.tokens[Math.min(longest, clause.tokens.length) - 1];
    return happens(clause, question) && last ? [{ start: clause.start, end: last.end }] : [];
  });
}

/**
 * Detects: a thing that happened around the writer: what others did or said, how things stood; in a hypothetical
 * answer, what the others there may do, need or feel.
 * Why panels care: a story with other people in it can be followed and believed; a claim has nobody in it.
 * Source: the marking guide's "specific"; clauses of narrative (Labov and Waletzky 1967).
 * Misses: what happened when it is told as a noun ("the collapse of the rota").
 */
export const rule: Rule = {
  id: "happening",
  title: "You bring in what happens and what others do",
  advice: {
    past: "Tell more of what happened around you: who else was there, what they said and did.",
    hypothetical: "Say more about the others: how they may react, and what you would do then.",
    motivation: "Tell one real moment behind it: what happened, and who was there.",
  },
  detect,
  examples: {
    finds: [
      "«The coach gave up on the way back», and I rang the office.",
      "I knelt down «and she squeezed my hand».",
      { answer: "I'd sit down, «because she can't see you».", kind: "hypothetical" },
    ],
    ignores: [
      "I rang the office.",
      "People like working with me.",
      "It taught me that every week counts.",
      '"They moved it," I said.',
    ],
  },
};
