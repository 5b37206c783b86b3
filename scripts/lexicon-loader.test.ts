import Lexicon from "natural/lib/natural/brill_pos_tagger/lib/Lexicon";
import { expect, it } from "vitest";
import packLexicon from "./lexicon-loader.mjs";

it("gives each word that a token can be the very tags of natural's lexicon, and no other word", () => {
  const module = { exports: Lexicon };
  new Function("module", packLexicon())(module);
  const { lexicon } = new Lexicon("EN");
  const reachable = Object.entries(lexicon).filter(([word]) => /^[a-z]+$/.test(word));
  expect(reachable.length).toBeGreaterThan(40_000);
  expect(new module.exports("EN").lexicon).toEqual(Object.fromEntries(reachable));
});

it("leaves out no word that a token could be, but the name of a chip of 1989", () => {
  const { lexicon } = new Lexicon("EN");
  const left = Object.keys(lexicon).filter((word) => !/^[a-z]+$/.test(word));
  // What tokenise() makes: letters, digits, an apostrophe before or between letters; amounts and times.
  const token = /^'?[\p{Ll}\d][\p{Ll}\p{M}\d']*$|^[£$€]?\d[\d.,:/]*(?:%|\p{Ll}{1,2})?$/u;
  expect(left.filter((word) => token.test(word))).toEqual(["i860"]);
});
