import type { Answer } from "../../reading/answer";
import { clauseAt } from "../../reading/clauses";
import { isNumber } from "../../reading/tokens";
import type { Span } from "../../report";
import type { Rule } from "../../rule";

/** Numbers too common to say anything. */
const weak = new Set(["one", "1", "two", "half", "third", "double"]);

function detect(answer: Answer): Span[] {
  return answer.sentences.flatMap((sentence) => {
    if (sentence.heading) return [];
    return sentence.tokens.flatMap((token, index): Span[] => {
      const clause = clauseAt(sentence.clauses, token.start);
      if (!clause || clause.mood === "would") return [];
      const number = isNumber(token) && !weak.has(token.lower);
      const name = index > 0 && /^[A-Z][a-z]+/.test(token.text) && token.lower !== "i";
      const speech = clause.quoted && clause.tokens[0] === token;
      return number || name || speech ? [{ start: token.start, end: token.end }] : [];
    });
  });
}

/**
 * Detects: detail that belongs to one event: a number, a name, words that were spoken.
 * Why panels care: detail is what a remembered event has and a claim has not; it can be probed.
 * Source: reality monitoring (Johnson and Raye 1981); the marking guide's "specific".
 * Misses: detail in plain words ("a white thing with the hoover on it").
 */
export const rule: Rule = {
  id: "detail",
  title: "You give exact detail: a number, a name, spoken words",
  advice: {
    past: "Add the detail that only somebody who was there would know: how many, how long, what was said.",
    hypothetical: "Be more exact: how many, how long, and the words that you would say.",
    motivation: "Be more exact: how many, how long, the name of the book or the course.",
  },
  detect,
  examples: {
    finds: [
      "It took «nine» weeks.",
      "I asked «Gwen» if she would mind.",
      'She said, "«There»\'s a white thing here."'.replace("«There»'s", "«There»'s"),
    ],
    ignores: ["I would wait ten minutes.", "I am good with people.", "One day I helped someone."],
  },
};
