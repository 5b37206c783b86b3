import { readFileSync } from "node:fs";

const data = new URL(
  "../node_modules/natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json",
  import.meta.url,
);

/**
 * Puts a small module in the place of natural's Lexicon.js when the app is built, so that a browser can load it for the
 * coach: without the Dutch words, and of the English ones only those that a token in lower case can be. Each word is
 * written as what it adds to the one before, and its tags as the number of their list. The tags are natural's own.
 *
 * @returns {string} CommonJS with a `Lexicon` as lib/natural.d.ts declares it
 */
export default function packLexicon() {
  const tagsByWord = JSON.parse(readFileSync(data, "utf8"));
  const words = Object.keys(tagsByWord).filter((word) => /^[a-z]+$/.test(word));
  const lists = [...new Set(words.map((word) => tagsByWord[word].join(" ")))];
  const numberOf = new Map(lists.map((list, number) => [list, number]));
  let before = "";
  const packed = words.sort().map((word) => {
    let shared = 0;
    while (shared < 25 && word[shared] === before[shared]) shared++;
    before = word;
    const letter = String.fromCharCode("A".charCodeAt(0) + shared);
    return letter + word.slice(shared) + numberOf.get(tagsByWord[word].join(" "));
  });
  return `module.exports = class Lexicon { lexicon = (${unpack})(${JSON.stringify(packed.join(""))}, ${JSON.stringify(lists.join("/"))}); };`;
}

/** The other way round, in the app. It stands in the module as text, and so uses nothing from outside. */
function unpack(packed, lists) {
  const tags = lists.split("/").map((list) => list.split(" "));
  const tagsByWord = {};
  let word = "";
  for (const [, letter, rest, number] of packed.matchAll(/([A-Z])([a-z]*)(\d+)/g)) {
    word = word.slice(0, letter.charCodeAt(0) - 65) + rest;
    tagsByWord[word] = tags[number];
  }
  return tagsByWord;
}
