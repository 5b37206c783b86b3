import { tagsOf } from "./lexicon";
import type { Token } from "./tokens";

const set = (words: string) => new Set(words.split(" "));

const perfects = set("have 've has 's had 'd");
const modals = set("would 'd 'll will shall should could might may must can ca");
const beings = set("is am 'm are 're was were be been being 's");
const determiners = set(
  "the a an my his her its our their your this that these those no some any each every one two three another",
);
const pronouns = set("i we he she they it you who there");
const adverbs = set(
  "also just always never not n't then usually often sometimes really actually still already even only quickly quietly immediately first finally again simply probably definitely certainly normally generally personally honestly ever both all literally basically straight now well soon later once",
);
const politeness = set("like love prefer rather argue describe consider hope imagine think appreciate class");
/** … and those that are only politely meant before an opinion: "I'd say it went well", but "I'd say no, thank you". */
const opinions: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["say", set("i i'm it that this my the most overall one so")],
  ["call", set("it that this myself me")],
]);
/** Nouns by the dictionary that begin a step oftener than they are listed. */
const plainActs = set(
  "show use help answer sign reply chat step move work check smile phone scan measure offer wash rest walk talk ring report swap hand plug label share book crack start stop shuffle",
);
const objects = /^(it|them|him|me|us|everyone|everything|everybody|all|both|what|how|why|whether|people)$/;
const perception = set("see hear tell feel smell sense remember");

/**
 * How a verb is put. "same": a form that is both past and plain ("put", "read"); "could": past ability or something
 * imagined, as its neighbours tell; "base": a plain form.
 */
export type VerbForm = "past" | "present" | "would" | "could" | "participle" | "base" | "same";

/** A verb with its auxiliaries: its form, and where its main verb stands. */
export type VerbGroup = { form: VerbForm; at: number };

export const isAdverb = (word: string) => adverbs.has(word);
export const isDeterminer = (word: string) => determiners.has(word);
export const isModal = (token: Token) => modals.has(token.lower) && token.text !== "May";
export const isBeing = (token: Token) => beings.has(token.lower);

const isVerbTag = (tag: string) => tag.startsWith("VB");
const wordAt = (tokens: readonly Token[], index: number) => tokens[index]?.lower ?? "";

/** Index of the next word that is no adverb, within a few words; -1 when there is none. */
function nextContent(tokens: readonly Token[], index: number): number {
  for (let i = index; i < Math.min(tokens.length, index + 4); i++) {
    const word = wordAt(tokens, i);
    const isManner = word.endsWith("ly") && tagsOf(word)[0] === "RB";
    if (!adverbs.has(word) && !isManner) return i;
  }
  return -1;
}

/** The likeliest tag of a token as a verb in its place; undefined when it is no verb here. */
export function readVerbTag(tokens: readonly Token[], index: number): string | undefined {
  const word = wordAt(tokens, index);
  if (!/^[a-z]/.test(word) || adverbs.has(word)) return undefined;
  const tags = tagsOf(word);
  if (word === "like" && /^(i|we|they|you)$/.test(wordAt(tokens, index - 1))) return "VBP";
  const tag = tags.find(isVerbTag)?.split("|")[0];
  if (tag === undefined || /^(IN|TO|DT|PRP|CC|EX|WP|WRB|CD|MD)/.test(tags[0] ?? "")) return undefined;
  const previous = wordAt(tokens, index - 1);
  const afterThat = /^(this|that|these|those)$/.test(previous) && tags.some((each) => /^VB[DZ]/.test(each));
  if ((determiners.has(previous) && !afterThat) || previous === "of") return undefined;
  // A noun first and foremost ("ward", "list") is a verb only where a verb is due.
  const isDue =
    index === 0 ||
    pronouns.has(previous) ||
    modals.has(previous) ||
    adverbs.has(previous) ||
    /^(and|but|so|then|or|to|do|did)$/.test(previous);
  if (isCompound(tokens, index, tags) || isOpeningAdjective(tokens, index, tags)) return undefined;
  if (isListedNoun(tokens, index, tags)) return undefined;
  return isVerbTag(tags[0] ?? "") || isDue ? tag : undefined;
}

/** "name and date of birth", "labels, forms": a noun first and foremost that stands after "and" or a pause, and acts on nothing. */
function isListedNoun(tokens: readonly Token[], index: number, tags: readonly string[]): boolean {
  const isListed = index === 0 || /^(and|or|then|but|so)$/.test(wordAt(tokens, index - 1));
  const next = wordAt(tokens, index + 1);
  const hasObject = determiners.has(next) ? !/^\d/.test(next) : objects.test(next);
  return (
    isListed &&
    !hasObject &&
    (tags[0] ?? "").startsWith("NN") &&
    !tags.includes("VBD") &&
    !plainActs.has(wordAt(tokens, index))
  );
}

/** "the store lead", "a stock count": after an article and a noun a plain form is one more noun. */
function isCompound(tokens: readonly Token[], index: number, tags: readonly string[]): boolean {
  const isPlain = tags.includes("NN") && !tags.includes("VBD");
  const isSingular = tagsOf(wordAt(tokens, index - 1))[0] === "NN";
  return isPlain && isSingular && /^(a|an|the|my)$/.test(wordAt(tokens, index - 2));
}

/** "Long quiet suits me", where "Clear the bay" is an order. */
function isOpeningAdjective(tokens: readonly Token[], index: number, tags: readonly string[]): boolean {
  const next = wordAt(tokens, index + 1);
  return (
    index === 0 && tags[0] === "JJ" && !determiners.has(next) && !/^(it|them|him|her|up|out)$/.test(next)
  );
}

/** Whether the "'d" here is "had": "I'd been", "I'd a word", not "I'd go". */
function isHad(tokens: readonly Token[], index: number): boolean {
  const at = nextContent(tokens, index + 1);
  const next = wordAt(tokens, at);
  if (/^(a|an|the|no|two|three|been|had|got)$/.test(next)) return true;
  const tags = tagsOf(next);
  const isBase = tags.includes("VB") || tags.includes("VBP");
  return tags.includes("VBN") && (next.endsWith("ed") || !isBase);
}

function readModal(tokens: readonly Token[], index: number): VerbGroup {
  const word = wordAt(tokens, index);
  const next = nextContent(tokens, index + 1);
  const at = next < 0 ? index : next;
  if (word === "'d" && isHad(tokens, index))
    return { form: "past", at: isDeterminer(wordAt(tokens, at)) ? index : at };
  if (word === "could") {
    const isAbility = perception.has(wordAt(tokens, at)) || wordAt(tokens, index + 1) === "n't";
    return { form: isAbility ? "past" : "could", at };
  }
  const isPolite =
    politeness.has(wordAt(tokens, at)) || opinions.get(wordAt(tokens, at))?.has(wordAt(tokens, at + 1));
  if (/^(would|'d)$/.test(word) && isPolite) return { form: "present", at };
  return { form: /^(may|must|can|ca)$/.test(word) ? "present" : "would", at };
}

/** "was", "have done", "did ask", "am going to ask". */
function readAuxiliary(tokens: readonly Token[], index: number): VerbGroup {
  const word = wordAt(tokens, index);
  const next = nextContent(tokens, index + 1);
  const tags = next < 0 ? [] : tagsOf(wordAt(tokens, next));
  // "did the barrels": not every word with a verb's tag is one after "do".
  const leadsOn = tags.some(isVerbTag) && !isDeterminer(wordAt(tokens, next));
  if (/^(was|were|had|did)$/.test(word)) {
    const isParticiple = tags.includes("VBN") && !isDeterminer(wordAt(tokens, next));
    const leads = word === "had" ? isParticiple : word === "did" && leadsOn;
    return { form: "past", at: leads ? next : index };
  }
  if (/^(been|being|be)$/.test(word)) return { form: "participle", at: index };
  const isPerfect = tags.includes("VBN") && !isDeterminer(wordAt(tokens, next));
  if (/^(have|'ve|has|'s)$/.test(word) && isPerfect && wordAt(tokens, next) !== "got") {
    // "it's booked" is so; "she's booked it" has happened.
    const isState =
      word === "'s" && (!tags.includes("VBD") || /^(it|that|this|there)$/.test(wordAt(tokens, index - 1)));
    return { form: isState ? "present" : "past", at: next };
  }
  if (wordAt(tokens, next) === "going" && wordAt(tokens, next + 1) === "to") {
    return { form: "would", at: Math.min(next + 2, tokens.length - 1) };
  }
  return { form: "present", at: /^(do|does)$/.test(word) && leadsOn ? next : index };
}

/** Before a verb in the past a noun, or a word in -s, is its subject: "Driver went red", "Falls dropped". */
function isBareSubject(tokens: readonly Token[], index: number): boolean {
  const tags = tagsOf(wordAt(tokens, index));
  if (!(tags.includes("NNS") || tags[0]?.startsWith("NN"))) return false;
  // "Stock sheet said"
  const isJoined = tags[0] === "NN" && tagsOf(wordAt(tokens, index + 1))[0] === "NN";
  const next = tokens[index + (isJoined ? 2 : 1)];
  if (!next) return false;
  return beings.has(next.lower) || modals.has(next.lower) || tagsOf(next.lower)[0] === "VBD";
}

/** The verb group that begins at this token; undefined when none does. `hasSubject`: its subject has been read. */
export function readVerbGroup(
  tokens: readonly Token[],
  index: number,
  hasSubject: boolean,
): VerbGroup | undefined {
  const token = tokens[index] as Token;
  const word = token.lower;
  if (wordAt(tokens, index - 1) === "to" || (wordAt(tokens, index - 2) === "to" && !hasSubject))
    return undefined;
  if (word === "used" && wordAt(tokens, index + 1) === "to") {
    return { form: "past", at: Math.min(index + 2, tokens.length - 1) };
  }
  if (isModal(token)) return readModal(tokens, index);
  if (beings.has(word) || perfects.has(word) || /^(do|does|did)$/.test(word))
    return readAuxiliary(tokens, index);
  if (!hasSubject && isBareSubject(tokens, index)) return undefined;
  const tag = readVerbTag(tokens, index);
  if (tag === undefined) return undefined;
  const tags = tagsOf(word);
  const isPast = tags.includes("VBD");
  const isPlain = tags.includes("VB") || tags.includes("VBP");
  if (isPast) return { form: isPlain ? "same" : "past", at: index };
  // "I rebuilt it": known to the dictionary as a participle only.
  const isSubject = /^(i|we|he|she|they)$/.test(wordAt(tokens, index - 1));
  if (tag === "VBN" && isSubject) return { form: "past", at: index };
  if (tag === "VBG" || tag === "VBN") return { form: "participle", at: index };
  return { form: tag === "VBZ" ? "present" : "base", at: index };
}
