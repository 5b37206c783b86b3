import { generalNouns } from "../scoring/cues/words";
import { readAnswer } from "../scoring/reading/answer";
import { tagsOf } from "../scoring/reading/lexicon";

/** What a text is about: the stems of its nouns, without those that fit any answer. */
export type Fingerprint = ReadonlySet<string>;

/** Words so common in answers about work and care that sharing them says little. */
const everywhere = new Set(
  "patient nurs ward hospit morn night side hand word number list name lot bit".split(" "),
);

/**
 * The nouns by which one event is told from another, as stems. `question` is what was asked: its words are in every
 * answer to it, and count for nothing.
 */
export function makeFingerprint(text: string, question = ""): Fingerprint {
  const asked = new Set(readAnswer(question).tokens.map(({ stem }) => stem));
  const nouns = readAnswer(text).tokens.filter(
    ({ lower, stem }) =>
      /^[\p{L}]{3,}$/u.test(lower) &&
      (tagsOf(lower)[0] ?? "").startsWith("NN") &&
      !generalNouns.has(stem) &&
      !everywhere.has(stem) &&
      !asked.has(stem),
  );
  return new Set(nouns.map(({ stem }) => stem));
}

/**
 * From which share of the shorter text's nouns, and how many of them, two texts seem to tell the same event. Of the
 * 14,028 pairs of answers in the open benchmark, which all tell different events, one comes this near: two that are
 * set in a food bank.
 */
const same = { share: 0.4, nouns: 6 } as const;

/** How much of the shorter text's nouns the other one has too, 0 to 1 (Szymkiewicz–Simpson overlap). */
export function measureOverlap(first: Fingerprint, second: Fingerprint): number {
  const shorter = Math.min(first.size, second.size);
  return shorter === 0 ? 0 : countShared(first, second) / shorter;
}

/** Whether two texts seem to tell the same event. Two short texts never do: there is too little to go by. */
export function isSameEvent(first: Fingerprint, second: Fingerprint): boolean {
  return countShared(first, second) >= same.nouns && measureOverlap(first, second) >= same.share;
}

const countShared = (first: Fingerprint, second: Fingerprint) =>
  [...first].filter((stem) => second.has(stem)).length;
