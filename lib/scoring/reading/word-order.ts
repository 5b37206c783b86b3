import { functionWords } from "../cues/buzzwords";
import type { Answer } from "./answer";
import { tagsOf } from "./lexicon";
import table from "./word-order.json";

/** How often each class of words begins a sentence or follows another in answers that markers could mark. */
export type WordOrder = {
  /** How often each class occurs. */
  words: Record<string, number>;
  /** How often the second class follows the first; rare pairs are left out. */
  pairs: Record<string, Record<string, number>>;
};

/** Stands before the first word of a sentence. */
export const sentenceStart = "^";

/** A word's class: itself where it is one of the words that hold sentences together, else its likeliest tag. */
export function classOf(lower: string): string {
  if (/^[£$€]?\d/.test(lower)) return "CD";
  return functionWords.has(lower) ? lower : (tagsOf(lower)[0] ?? "NN");
}

const { words, pairs }: WordOrder = table;
const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, count) => all + count, 0);
const total = sum(words);
const followers = new Map(Object.entries(pairs).map(([first, seconds]) => [first, sum(seconds)]));

/** How many pairs a class is taken to be in before one has been counted, so that a rare one tells little. */
const prior = 4;

/** Pointwise mutual information of two neighbours, in nats: how much likelier they are together than by chance. */
function workOutWeight(first: string, second: string): number {
  const chance = ((words[second] ?? 0) + 0.5) / total;
  const seen = pairs[first]?.[second] ?? 0;
  const given = (seen + prior * chance) / ((followers.get(first) ?? 0) + prior);
  return Math.log(given / chance);
}

/** The same, remembered by the first class and the second; there are some hundred of them. */
const weights = new Map<string, Map<string, number>>();

function weighPair(first: string, second: string): number {
  const known = weights.get(first) ?? new Map<string, number>();
  const weight = known.get(second) ?? workOutWeight(first, second);
  weights.set(first, known.set(second, weight));
  return weight;
}

/**
 * How much the order of an answer's words is that of English sentences: the mean pointwise mutual information (Church
 * and Hanks 1990) of neighbouring classes of words, in nats, headings left out. Sentences have 0.1 to 1, in whatever
 * English; the same words shuffled, lists and other languages are below 0. An answer without neighbours has 0.
 */
export function weighWordOrder({ sentences }: Answer): number {
  let weight = 0;
  let count = 0;
  for (const { tokens, heading } of sentences) {
    if (heading) continue;
    let before = sentenceStart;
    for (const { lower } of tokens) {
      const word = classOf(lower);
      weight += weighPair(before, word);
      count++;
      before = word;
    }
  }
  return count === 0 ? 0 : weight / count;
}
