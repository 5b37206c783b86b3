import type { Clause } from "../reading/clauses";

/** "It taught me…", "we realised…": what was taken from what happened. */
export function isLesson({ verb, tokens, person }: Clause): boolean {
  if (verb === undefined) return false;
  if (!/^(teach|show|remind|make)$/.test(verb.stem))
    return person === "we" && /^(learn|realiz)$/.test(verb.stem);
  const first = tokens.find(({ lower }) => !/^(and|but|so|also)$/.test(lower))?.lower ?? "";
  const [object = "", then = ""] = tokens.slice(tokens.indexOf(verb) + 1).map(({ stem }) => stem);
  const isTaught = verb.stem !== "make" || /^(realiz|think|see|understand)$/.test(then);
  return /^(it|this|that)$/.test(first) && /^(me|us)$/.test(object) && isTaught;
}

/** Told as what had been before: "His dad had lost his job", unlike "nobody had sold one" and "by noon they had copied it". */
export const isBackground = ({ verb, tokens, negated }: Clause): boolean =>
  verb !== undefined &&
  !negated &&
  tokens[0]?.lower !== "by" &&
  tokens
    .slice(Math.max(0, tokens.indexOf(verb) - 2), tokens.indexOf(verb))
    .some(({ lower }) => lower === "had" || lower === "'d");
