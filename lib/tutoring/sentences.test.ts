import { expect, test } from "vitest";
import { findSentences, listSentences } from "./sentences";

const text = "I rang “Dr Shah”.  She came at once.\n\nThe pump ran at 1.5 litres. ";

test("the sentences of an answer are its own words, without the space around them", () => {
  expect(listSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "I rang “Dr Shah”.",
    "She came at once.",
    "The pump ran at 1.5 litres.",
  ]);
});

test("an answer without a closing mark is one sentence", () => {
  expect(listSentences("we did it together")).toEqual([{ start: 0, end: 18 }]);
});

test("words that reach from one sentence into the next stand in both", () => {
  const start = text.indexOf("Shah");
  const end = text.indexOf("came") + 4;
  expect(findSentences(listSentences(text), { start, end })).toEqual([1, 2]);
  expect(findSentences(listSentences(text), { start, end: start + 4 })).toEqual([1]);
});
