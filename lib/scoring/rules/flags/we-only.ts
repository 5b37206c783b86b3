import type { Clause } from "../../reading/clauses";
import { stemOf } from "../../reading/lexicon";
import type { FlagRule } from "../../rule";

// What "I" thought, or merely was, is no part in the work.
const inward = new Set(
  "be am 'm was is 's been have had 've think suppose guess say know believe feel remember mean like want hope reckon love enjoy learn see hear and"
    .split(" ")
    .map(stemOf),
);

const skipped =
  /^(also|just|always|never|really|actually|then|still|first|finally|personally|'ve|'d|had|have|would|could|did)$/;

function isOwnAct({ tokens, person, negated }: Clause): boolean {
  if (person !== "i" || negated) return false;
  const at = tokens.findIndex(({ lower }) => lower === "i");
  if (at < 0)
    return tokens.some(({ lower }, i) => lower === "by" && /^(me|myself)$/.test(tokens[i + 1]?.lower ?? ""));
  const verb = tokens.slice(at + 1).find(({ lower }) => !skipped.test(lower));
  return verb !== undefined && !inward.has(verb.stem);
}

/**
 * Detects: a story whose doer is "we" throughout, so that the writer's own part cannot be told.
 * Why panels care: they appoint one person, and ask "and what did you do?" until they know.
 * Source: the marking guide's "we-only".
 * Misses: a part that is told only as a title ("as the captain"); a single "I" act in a long story of "we".
 */
export const rule: FlagRule = {
  id: "we-only",
  title: "Your own part cannot be told from the group's",
  message: "It is “we” who act here. Keep the credit for the others, and say which steps are your own.",
  detect: ({ clauses }) => {
    const told = clauses.filter(({ quoted, question }) => !quoted && !question);
    const together = told.filter(({ person, mood }) => person === "we" && mood !== "present");
    if (together.length < 2 || told.some(isOwnAct)) return undefined;
    return together.map(({ start, end }) => ({ start, end }));
  },
  examples: {
    finds: [
      "«We rang the ward» «and we moved the list».",
      "I was proud of it. «We made a rota» «and we rang the parents».",
      { answer: "«We'd split the list» «and we'd compare the two copies».", kind: "hypothetical" },
    ],
    ignores: [
      "We had a full list, so I rang the ward and we moved two people.",
      "We tested the rig and a leak was found by me at the second joint.",
      "I shared out the jobs and we finished by six.",
    ],
  },
};
