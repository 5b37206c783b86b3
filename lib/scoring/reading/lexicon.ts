import Lexicon from "natural/lib/natural/brill_pos_tagger/lib/Lexicon";
import porter from "natural/lib/natural/stemmers/porter_stemmer";
import { irregularForms, modernWords } from "./word-forms";

const tagsByWord = new Lexicon("EN").lexicon;

/** Spellings that differ between British and American English, folded to one form before stemming. */
const spellingFolds: readonly [RegExp, string][] = [
  [/^(an|h)ae/, "$1e"],
  [/aemia/, "emia"],
  [/^(paed|oesoph|oestr|foet|orthopaed)/, "p-$1"],
  [/is(e|ed|es|er|ers|ing|ation|ations)$/, "iz$1"],
  [/ys(e|ed|es|er|ers|ing)$/, "yz$1"],
  [/([a-z]{3})our(s|ed|ing|ite|ites|able|al|ful|hood|hoods)?$/, "$1or$2"],
  // "labelled", "instal", but not "called", "filled".
  [/([aeiou][^aeiou]+[aeio])ll(ed|ing|er|ers|s)?$/, "$1l$2"],
  [/(cent|met|lit|fib|theat|calib)re(s|d)?$/, "$1er$2"],
  [/ogue(s|d)?$/, "og$1"],
  [/gramme(s|d)?$/, "gram$1"],
  [/(practi|licen|defen|offen)s(e|ed|es|ing)$/, "$1c$2"],
  [/manoeuv/, "maneuv"],
  [/([dg])gement/, "$1gment"],
  [/^tyre/, "tire"],
  [/fulfill?/, "fulfil"],
  [/skilful/, "skillful"],
];

/** Remembering what was worked out for a word makes marking fast; the bound keeps odd input from filling the memory. */
const mostRemembered = 20_000;

function remember<T>(workOut: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = workOut(word);
      if (known.size > mostRemembered) known.clear();
      known.set(word, value);
    }
    return value;
  };
}

const known = new Set(modernWords);

function foldSpelling(word: string): string {
  let folded = word;
  for (const [pattern, replacement] of spellingFolds) folded = folded.replace(pattern, replacement);
  return folded;
}

/**
 * The stem that cues are compared by: irregular forms become their base ("told" → "tell"), British and American
 * spellings fold together, then natural's Porter stemmer. `word` is lower-case.
 */
export const stemOf = remember((word) => {
  const base = irregularForms.get(word) ?? word;
  if (!/^[a-z]{3,30}$/.test(base)) return base;
  const stem = porter.stem(foldSpelling(base));
  // Porter makes "on" of "one" and "us" of "used", which are other words.
  return stem === "on" || stem === "us" ? `${stem}e` : stem;
});

/** Penn Treebank tags of a lower-case word, the likeliest first; guessed from the ending for an unknown word. */
export const tagsOf = remember((word): readonly string[] => {
  if (Object.hasOwn(tagsByWord, word)) return tagsByWord[word] ?? [];
  if (irregularForms.has(word)) return ["VBD", "VBN"];
  const folded = foldSpelling(word);
  if (Object.hasOwn(tagsByWord, folded)) return tagsByWord[folded] ?? [];
  if (word.endsWith("ed")) return ["VBD", "VBN"];
  if (word.endsWith("ing")) return ["VBG"];
  if (word.endsWith("ly")) return ["RB"];
  if (word.endsWith("ise")) return ["VB"];
  return word.endsWith("s") ? ["NNS"] : ["NN"];
});

/** Whether this lower-case word is in the dictionary, in British or American spelling. */
export const isKnown = remember(
  (word) =>
    known.has(word) ||
    irregularForms.has(word) ||
    Object.hasOwn(tagsByWord, word) ||
    Object.hasOwn(tagsByWord, foldSpelling(word)),
);

/** Candidates one slip away, the likeliest slip first: swapped, missing, extra, then wrong letters. */
function* oneSlipAway(word: string): Generator<string> {
  const letters = "esiraontlcdugmphbyfvkwzxjq";
  for (let i = 1; i < word.length - 1; i++) {
    yield word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
  }
  for (let i = 1; i <= word.length; i++) yield word.slice(0, i) + word[i - 1] + word.slice(i);
  for (let i = 1; i <= word.length; i++) {
    for (const letter of letters) yield word.slice(0, i) + letter + word.slice(i);
  }
  for (let i = 1; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
  for (let i = 1; i < word.length; i++) {
    for (const letter of letters) yield word.slice(0, i) + letter + word.slice(i + 1);
  }
}

/**
 * A lower-case word with one slip of the pen mended, or the word itself when it is known, short, or further away
 * than one edit (Damerau 1964: four in five misspellings are one edit from the word meant).
 */
export const mendSpelling = remember((word) => {
  if (word.length < 5 || word.length > 20 || !/^[a-z]+$/.test(word) || isKnown(word)) return word;
  for (const candidate of oneSlipAway(word)) {
    if (known.has(candidate) || irregularForms.has(candidate) || Object.hasOwn(tagsByWord, candidate)) {
      return candidate;
    }
  }
  return word;
});
