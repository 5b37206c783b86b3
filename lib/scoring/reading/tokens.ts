import { mendSpelling, stemOf } from "./lexicon";

/** A word or a number. `start` and `end` are offsets into the text as it was typed. */
export type Token = {
  text: string;
  /** Lower case, straight apostrophes, one slip of the pen mended: what cues are compared with. */
  lower: string;
  /** Irregular forms and spellings folded, then Porter's stem. */
  stem: string;
  start: number;
  end: number;
};

const invisible = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;

/** Longer than any word; a run of letters beyond it is cut, so that odd input stays cheap. */
const longestWord = 40;

const wordOrNumber =
  /[£$€]?\d+(?:[.,:/]\d+)*(?:%|st|nd|rd|th|am|pm|m|k|kg|g|ml|mg|cm|mm|°c)?(?![\p{L}\d])|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|'(?=\p{L}))*/giu;

/** Contractions typed without their apostrophe; "well", "were", "ill", "wed" and "shed" are words of their own. */
const bareContractions: ReadonlyMap<string, readonly [string, string]> = new Map(
  [
    ..."did does do was is are were has have had could would should".split(" ").map((verb) => [verb, "n't"]),
    ..."i they you we who".split(" ").map((pronoun) => [pronoun, "'ve"]),
    ..."they you".split(" ").flatMap((pronoun) => [
      [pronoun, "'re"],
      [pronoun, "'ll"],
      [pronoun, "'d"],
    ]),
    ..."that there what he she it who".split(" ").map((word) => [word, "'s"]),
    ["i", "'m"],
    ["he", "'d"],
  ]
    .map(([head = "", tail = ""]): [string, [string, string]] => [head + tail.replace("'", ""), [head, tail]])
    .filter(([bare]) => bare !== "its"),
);

function makeToken(text: string, lower: string, start: number, end: number): Token {
  return { text: text.slice(start, end), lower, stem: stemOf(lower), start, end };
}

/**
 * The words and numbers of a text, in order. Contractions are two tokens ("didn't" → "did", "n't"; "I'd" → "i",
 * "'d"), with or without the apostrophe; hyphens divide. `plain` is `makePlain(text)`.
 */
export function tokenise(text: string, plain: string): Token[] {
  const tokens: Token[] = [];
  for (const match of plain.matchAll(wordOrNumber)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = match[0].replace(invisible, "").slice(0, longestWord).toLowerCase();
    const apostrophe = word.startsWith("o'") ? -1 : word.indexOf("'");
    if (apostrophe > 0 && word.length === match[0].length) {
      const negative = word.endsWith("n't");
      const cut = negative ? word.length - 3 : apostrophe;
      if (cut > 0) {
        const head = negative && (word === "can't" || word === "won't") ? word : word.slice(0, cut);
        const headWord = head === "can't" ? "can" : head === "won't" ? "will" : head;
        tokens.push(makeToken(text, headWord, start, start + cut));
        tokens.push(makeToken(text, word.slice(cut), start + cut, end));
        continue;
      }
    }
    const bare = bareContractions.get(word) ?? readBareContraction(word, match[0], tokens);
    if (bare && word.length === match[0].length) {
      // "cant" and "wont" have lost a letter of their head as well.
      const cut = bare[1] === "n't" ? word.length - 2 : bare[0].length;
      tokens.push(makeToken(text, bare[0], start, start + cut));
      tokens.push(makeToken(text, bare[1], start + cut, end));
      continue;
    }
    // A capital may be a name, which has no spelling to mend.
    const isName = match[0] !== word;
    tokens.push(makeToken(text, isName ? word : mendSpelling(word), start, end));
  }
  return tokens;
}

/** "cant", "wont" and "cannot"; and "id", which means "I'd" unless it is the noun ("her ID", "a patient id"). */
function readBareContraction(
  word: string,
  typed: string,
  before: readonly Token[],
): readonly [string, string] | undefined {
  if (word === "cannot") return ["can", "not"];
  if (word === "cant") return ["can", "n't"];
  if (word === "wont") return ["will", "n't"];
  if (word !== "id" || typed === "ID") return undefined;
  const isNoun = /^(the|a|an|my|his|her|their|your|photo|patient|'s|wrong|by|of|no)$/;
  return isNoun.test(before.at(-1)?.lower ?? "") ? undefined : ["i", "'d"];
}

const numberWords =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|half|quarter|third|double|twice";
const numbers = new Set(numberWords.split("|"));

/** Whether a token is a number, in digits or words. */
export const isNumber = (token: Token) => /\d/.test(token.lower) || numbers.has(token.lower);
