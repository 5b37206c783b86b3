import { describe, expect, it } from "vitest";
import { cutSegments, type Mark } from "./segments";

const text = "I checked the clamps twice and told the surgeon.";

/** The text with its segments in brackets: keys first, then the words; `/1.2` says that evidence 2 of mark 1 ends. */
function draw(marks: Mark[], answer = text): string {
  return cutSegments(answer, marks)
    .map(({ start, end, keys, ends }) => {
      const words = answer.slice(start, end);
      const closed = ends.map(({ key, number }) => `/${key}.${number}`).join("");
      return keys.length > 0 ? `[${keys.join("+")}:${words}${closed}]` : words;
    })
    .join("");
}

const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe("cutting an answer into segments", () => {
  it("leaves an answer without evidence whole", () => {
    expect(cutSegments(text, [])).toEqual([{ start: 0, end: 48, keys: [], starts: [], ends: [] }]);
    expect(cutSegments("", [])).toEqual([]);
  });

  it("numbers the evidence of a mark in the order of the answer", () => {
    expect(draw([{ key: "1", spans: [span("told the surgeon"), span("I checked")] }])).toBe(
      "[1:I checked/1.1] the clamps twice and [1:told the surgeon/1.2].",
    );
  });

  it("shares the words that two marks have in common", () => {
    expect(
      draw([
        { key: "1", spans: [span("I checked the clamps")] },
        { key: "2", spans: [span("the clamps twice")] },
      ]),
    ).toBe("[1:I checked ][1+2:the clamps/1.1][2: twice/2.1] and told the surgeon.");
  });

  it("keeps a mark inside another, and both ends where they stop together", () => {
    expect(
      draw([
        { key: "A", spans: [span("the clamps twice")] },
        { key: "1", spans: [span("twice")] },
      ]),
    ).toBe("I checked [A:the clamps ][A+1:twice/A.1/1.1] and told the surgeon.");
  });

  it("joins spans of one mark that touch or overlap", () => {
    expect(draw([{ key: "1", spans: [span("checked the"), span("the clamps"), span(" twice")] }])).toBe(
      "I [1:checked the clamps twice/1.1] and told the surgeon.",
    );
  });

  it("draws the same words once when two findings of a mark share them", () => {
    expect(draw([{ key: "1", spans: [span("twice"), span("twice")] }])).toBe(
      "I checked the clamps [1:twice/1.1] and told the surgeon.",
    );
  });

  it("leaves out spans that are not in the answer", () => {
    expect(
      draw([
        {
          key: "1",
          spans: [
            { start: 40, end: 400 },
            { start: 60, end: 70 },
            { start: 5, end: 5 },
          ],
        },
      ]),
    ).toBe("I checked the clamps twice and told the [1:surgeon./1.1]");
  });

  it("is the whole answer when the segments are put together again", () => {
    const marks = [
      {
        key: "1",
        spans: [
          { start: 3, end: 20 },
          { start: 22, end: 30 },
        ],
      },
      { key: "2", spans: [{ start: 0, end: 48 }] },
      { key: "3", spans: [{ start: 19, end: 23 }] },
    ];
    expect(
      cutSegments(text, marks)
        .map(({ start, end }) => text.slice(start, end))
        .join(""),
    ).toBe(text);
  });
});
