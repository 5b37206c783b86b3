import type { Draft } from "./clause-draft";
import { isAsker, reporting } from "./clause-starts";
import { tagsOf } from "./lexicon";
import type { Token } from "./tokens";

const contentVerbs = new Set("wish notic learn find mention rememb reckon mean guess hear show".split(" "));

/** Whether what follows a clause without a pause is what was said, asked or known: "I told the nurse | I'd wait". */
export function tellsContent({ verb, tokens }: Draft): boolean {
  if (verb === undefined || !(reporting.has(verb.stem) || contentVerbs.has(verb.stem))) return false;
  const after = tokens.slice(tokens.indexOf(verb) + 1);
  const isWhole = /^(it|this|that|so|no|yes|sorry|them)$/.test(after[0]?.lower ?? "");
  return !isWhole && after.length <= (/^(tell|promiz|show|ask)$/.test(verb.stem) ? 4 : 1);
}

/** Opens with a word that makes it a part of another clause, and not with a pause, as in "…, which I did". */
export function isEmbedding({ opener, subject }: Draft, isJoined: boolean): boolean {
  if (isAsker(opener)) return true;
  return (
    isJoined && subject !== undefined && /^(that|which|who|where|whether|whoever|whatever|than)$/.test(opener)
  );
}

/** "everything | I said in front of patients": what the verb acts on stands before it. */
export function lacksObject({ tokens, verb }: Draft, before: Token | undefined): boolean {
  const next = verb && tokens[tokens.indexOf(verb) + 1];
  const isThing = before !== undefined && /^NN|^PRP/.test(tagsOf(before.lower)[0] ?? "");
  return (
    isThing && verb !== undefined && (next === undefined || /^(IN|TO|CC)/.test(tagsOf(next.lower)[0] ?? ""))
  );
}

/** "I asked them to take a tent": what follows in its plain form is theirs to do. */
export const bidsToDo = ({ verb, tokens }: Draft): boolean =>
  /^(ask|tell|get|persuad|encourag|invit)$/.test(verb?.stem ?? "") &&
  tokens.some(({ lower }) => lower === "to");
