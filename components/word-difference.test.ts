import { expect, test } from "vitest";
import { compareWords } from "./word-difference";

/** Both texts with the changed words in brackets. */
function compare(first: string, second: string): string[] {
  const { before, after } = compareWords(first, second);
  return [before, after].map((stretches) =>
    stretches.map(({ text, changed }) => (changed ? `[${text}]` : text)).join(""),
  );
}

test("the same text twice has no change", () => {
  expect(compare("I checked.", "I checked.")).toEqual(["I checked.", "I checked."]);
});

test("words that were put in stand together as one change", () => {
  expect(compare("The pain had gone.", "The pain had gone and he felt heard.")).toEqual([
    "The pain had gone.",
    "The pain had gone[ and he felt heard].",
  ]);
});

test("changed words are marked on both sides, with punctuation left alone", () => {
  expect(compare("We checked it, twice.", "I checked the clamp, twice.")).toEqual([
    "[We] checked [it], twice.",
    "[I] checked [the clamp], twice.",
  ]);
});

test("each side is its own text, to the character", () => {
  const texts = ["One  two\n\nthree.", "One three,\nfour"] as const;
  const { before, after } = compareWords(...texts);
  expect([before, after].map((side) => side.map(({ text }) => text).join(""))).toEqual(texts);
});

test("texts that share little but small words are shown whole, without marks", () => {
  const texts = [
    "I work at a counter. One afternoon the robot jammed and we all worked hard to get through it.",
    "On a Saturday the queue was long, and a man at the front could not breathe, so I fetched the pharmacist.",
  ] as const;
  expect(compare(...texts)).toEqual(texts);
});

test("long texts with nothing in common are shown whole, without marks", () => {
  const write = (letter: string) => Array.from({ length: 1_500 }, (_, index) => letter + index).join(" ");
  const { before, after } = compareWords(write("a"), write("b"));
  expect(before).toEqual([{ text: write("a"), changed: false }]);
  expect(after).toEqual([{ text: write("b"), changed: false }]);
});
