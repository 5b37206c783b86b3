import { stateVerbs } from "../../cues/words";
import type { Answer } from "../../reading/answer";
import type { Span } from "../../report";
import type { Rule } from "../../rule";

function detect(answer: Answer): Span[] {
  return answer.clauses.flatMap(({ start, end, person, negated, quoted, question, verb }) =>
    person === "i" && negated && !quoted && !question && verb && !stateVerbs.has(verb.stem)
      ? [{ start, end }]
      : [],
  );
}

/**
 * Detects: a thing that the writer says not to have done ("I didn't ask for help"). Some of it belongs to a good
 * story; the rubric only looks at it where it outweighs what was done.
 * Why panels care: naming the right thing is no evidence of having done it.
 * Source: the marking guide's band 0, "nothing that a panel could mark".
 * Misses: denials told of the group or in the passive.
 */
export const rule: Rule = {
  id: "denial",
  title: "You say what you did not do",
  detect,
  examples: {
    finds: [
      "«I didn't ask for help».",
      "«I never measured it», and it ran out.",
      "We waited. «I couldn't reach the nurse».",
    ],
    ignores: ["I asked for help.", "She didn't ask for help.", '"I can\'t see," he said.'],
  },
};
