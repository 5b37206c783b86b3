import { stateVerbs } from "../../cues/words";
import type { Answer } from "../../reading/answer";
import type { Question, Span } from "../../report";
import type { Rule } from "../../rule";

/** "I've worked there for years" tells how things stand, not what happened. */
const perfect = /^(have|'ve|never)$/;

function detect(answer: Answer, question: Question): Span[] {
  if (question.kind !== "hypothetical") return [];
  return answer.clauses.flatMap(
    ({ tokens, start, end, person, mood, opener, quoted, embedded, negated, verb }) => {
      const isOwn = (person === "i" || person === "we") && !negated && !quoted && !embedded;
      const tells = isOwn && mood === "past" && !/^(if|unless|once|until|before|what|where)$/.test(opener);
      const isDoing =
        verb !== undefined &&
        (verb.lower === "had" || !stateVerbs.has(verb.stem)) &&
        !tokens.some(({ lower }) => perfect.test(lower));
      return tells && isDoing && tokens.length > 3 ? [{ start, end }] : [];
    },
  );
}

/**
 * Detects: in a hypothetical answer, something that really happened to the writer and that the plan rests on.
 * Why panels care: a plan that comes from experience is likelier to be carried out.
 * Source: the marking guide, "a real example that fits is a bonus".
 * Misses: an experience told of others only.
 */
export const rule: Rule = {
  id: "experience",
  title: "You draw on something that you have lived through",
  advice: {
    hypothetical: "Has something like it happened to you? Say so, and what you took from it.",
  },
  detect,
  examples: {
    finds: [
      { answer: "«I changed the letters by myself once», and I'd ask first.", kind: "hypothetical" },
      { answer: "I'd look at the sheet. «On placement we tested it each morning».", kind: "hypothetical" },
      { answer: "I'd sit down. «I sat with my nan for a year».", kind: "hypothetical" },
    ],
    ignores: [
      "I changed the letters by myself once.",
      { answer: "I'd change the letters.", kind: "hypothetical" },
      { answer: "I've worked in a gym for four years and I've never had a complaint.", kind: "hypothetical" },
      { answer: "If I saw it I'd stop.", kind: "hypothetical" },
    ],
  },
};
