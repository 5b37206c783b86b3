import type { Draft } from "./clause-draft";
import { isAsker, reporting } from "./clause-starts";
import { tagsOf } from "./lexicon";
import type { Token } from "./tokens";

const contentVerbs = new Set("wish notic learn find mention rememb reckon mean guess hear show".split(" "));

/** Whether what follows a clause without a pause is what was said, asked or known: "I told the nurse | I'd wait". */
export function tellsContent({ verb, tokens }: Draft): boolean {
  const last = tokens.at(-1)?.stem ?? "";
  if (tokens.at(-2)?.lower === "to" && (reporting.has(last) || contentVerbs.has(last))) return true;
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
  /^(ask|tell|get|persuad|encourag|invit|call|want|remind|warn)$/.test(verb?.stem ?? "") &&
  tokens.some(({ lower }) => lower === "to");

/** "so they could plan round it" serves what was done, and nothing goes on from it. */
export const isPurpose = ({ opener, subject, tokens }: Draft): boolean =>
  opener === "so" && subject === "other" && tokens.some(({ lower }) => /^(can|could|would|'d)$/.test(lower));

/** "Called me all sorts." */
export const isDoneToWriter = ({ subject, form, verb, tokens }: Draft): boolean =>
  subject === undefined &&
  form === "past" &&
  verb !== undefined &&
  !/^(get|bui|make|take)$/.test(verb.stem) &&
  tokens[tokens.indexOf(verb) + 1]?.lower === "me";

/** "I wrote on my pad: stop it first": bidden by the words, not done; unlike "I had to stop it, ring him". */
export const isSlogan = (draft: Draft, before: Draft | undefined, mood: string): boolean =>
  mood === "past" &&
  draft.form === "base" &&
  draft.subject === undefined &&
  draft.opener === "" &&
  before !== undefined &&
  !before.tokens.some(({ lower }) => /^(to|could|did|let|would|should|must)$/.test(lower));
