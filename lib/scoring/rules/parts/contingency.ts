import type { Answer } from "../../reading/answer";
import type { Question, Span } from "../../report";
import type { Rule } from "../../rule";

const longest = 9;

function detect(answer: Answer, question: Question): Span[] {
  if (question.kind !== "hypothetical") return [];
  return answer.clauses.flatMap(({ tokens, start, opener, quoted, verb }) => {
    const last = tokens[Math.min(longest, tokens.length) - 1];
    const supposes = /^(if|unless|until|once|whether)$/.test(opener) && tokens.length > 2;
    return supposes && !quoted && verb && last ? [{ start, end: last.end }] : [];
  });
}

/**
 * Detects: in a hypothetical answer, a case that the writer provides for ("if there is no interpreter, …").
 * Why panels care: it shows that the plan has been thought through, not recited.
 * Source: the marking guide, "a reasoned sequence of actions"; situational interviews (Latham and others 1980).
 * Misses: cases put as a choice ("with or without an interpreter").
 */
export const rule: Rule = {
  id: "contingency",
  title: "You say what you would do in one case or another",
  advice: {
    hypothetical: "Add an “if”: what would you do if the first thing did not work?",
  },
  detect,
  examples: {
    finds: [
      { answer: "«If they still looked low», I'd ask again.", kind: "hypothetical" },
      { answer: "I'd call a nurse «if I couldn't stop it».", kind: "hypothetical" },
      { answer: "I'd wait «until she was ready».", kind: "hypothetical" },
    ],
    ignores: [
      "If they looked low, I asked again.",
      { answer: "I'd ask her how she was.", kind: "hypothetical" },
      { answer: 'I\'d say, "if you like".', kind: "hypothetical" },
    ],
  },
};
