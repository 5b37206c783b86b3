import { stemOf } from "../reading/lexicon";
import { makePlain } from "../reading/plain-text";
import { isNumber, type Token, tokenise } from "../reading/tokens";

/** One step of a pattern. */
type Element = {
  stems: ReadonlySet<string>;
  exact: ReadonlySet<string>;
  number: boolean;
  optional: boolean;
  gap: number;
};

/**
 * A phrase pattern is written as the words one expects, from the verb on: `"ask|invite <> how|what"`.
 *
 * - a word matches by stem: `check` also finds "checked" and "checking"; `tell` finds "told", `be` finds "was";
 *   spelling does not matter;
 * - `a|b|c` is any one of them; `word?` (also `a|b?`) may be missing;
 * - `=word` matches this form alone, not its stem;
 * - `<>` is a gap of up to three words, `<6>` of up to six; `#` is a number in digits or words.
 *
 * Contractions are two words, as in the answer: write `did n't`, or simply `didn't`. A pattern stays inside one
 * sentence; the clause of its first word must be of the right person, mood and polarity.
 */
export type Pattern = readonly Element[];

/** Stems of the forms of "be", which no stemmer folds. */
const beings = ["be", "been", "is", "am", "are", "was", "were", "'s", "'m", "'re"].map(stemOf);

/** A pattern from how it is written; any text gives one. */
export function compilePattern(pattern: string): Pattern {
  return pattern
    .trim()
    .split(/\s+/)
    .flatMap((part): Element[] => {
      const gap = /^<(\d*)>$/.exec(part);
      const blank = {
        stems: new Set<string>(),
        exact: new Set<string>(),
        number: false,
        optional: false,
        gap: 0,
      };
      if (gap) return [{ ...blank, gap: Number(gap[1] || 3) }];
      const optional = part.endsWith("?");
      const words = part.replace(/\?$/, "").split("|");
      // A lone contraction or hyphenated word is several tokens, each a step of the pattern.
      const single =
        words.length === 1 && !part.startsWith("=") && part !== "#" ? splitWord(words[0] ?? "") : [];
      if (single.length > 1)
        return single.map((word) => ({ ...blank, stems: new Set([stemOf(word)]), optional }));
      return [
        {
          stems: new Set(
            words
              .filter((word) => !/^[=#]/.test(word))
              .flatMap((word) => (word === "be" ? beings : [stemOf(word.toLowerCase())])),
          ),
          exact: new Set(words.filter((word) => word.startsWith("=")).map((word) => word.slice(1))),
          number: words.includes("#"),
          optional,
          gap: 0,
        },
      ];
    });
}

const splitWord = (word: string) => tokenise(word, makePlain(word)).map((token) => token.lower);

const matches = (element: Element, token: Token) =>
  element.stems.has(token.stem) || element.exact.has(token.lower) || (element.number && isNumber(token));

/** Index after the last token that the pattern takes from `at`, the shortest match; -1 when it does not match. */
export function matchFrom(pattern: Pattern, step: number, tokens: readonly Token[], at: number): number {
  const element = pattern[step];
  if (element === undefined) return at;
  if (element.gap > 0) {
    for (let skip = 0; skip <= element.gap && at + skip <= tokens.length; skip++) {
      const end = matchFrom(pattern, step + 1, tokens, at + skip);
      if (end >= 0) return end;
    }
    return -1;
  }
  const token = tokens[at];
  if (token !== undefined && matches(element, token)) {
    const end = matchFrom(pattern, step + 1, tokens, at + 1);
    if (end >= 0) return end;
  }
  return element.optional ? matchFrom(pattern, step + 1, tokens, at) : -1;
}

/** The words with which a pattern can open: its first, and what follows those that may be missing. */
export function listOpenings(pattern: Pattern): readonly Element[] {
  const needed = pattern.findIndex((element) => !element.optional);
  return pattern.slice(0, needed < 0 ? pattern.length : needed + 1);
}
