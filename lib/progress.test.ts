import { describe, expect, it } from "vitest";
import { countGaps, countParts, groupProgress, type Marked, sayGap } from "./progress";
import type { Band } from "./scoring/report";

it("groups the points by competency, in the order of the list, with the first and the last band", () => {
  const point = (band: Band) => ({ competency: "teamwork" as const, band });
  const calm = { ...point(4), competency: "calm-under-pressure" as const };
  expect(groupProgress([point(1), calm, point(3)])).toEqual([
    { competency: "calm-under-pressure", first: 4, last: 4, points: [calm] },
    { competency: "teamwork", first: 1, last: 3, points: [point(1), point(3)] },
  ]);
});

describe("countGaps", () => {
  const marked = (band: Band, selfBand: Band | null, tutorBand: Band | null = null): Marked => ({
    band,
    selfBand,
    tutorBand,
  });

  it("compares the engine with the applicant and with the tutor, where they gave a band", () => {
    const answers = [marked(1, 3, 1), marked(2, 2), marked(3, null), marked(4, 3)];
    expect(countGaps(answers, "selfBand")).toEqual({
      count: 3,
      mean: 1 / 3,
      rows: [
        { gap: 2, count: 1 },
        { gap: 0, count: 1 },
        { gap: -1, count: 1 },
      ],
    });
    expect(countGaps(answers, "tutorBand")).toEqual({ count: 1, mean: 0, rows: [{ gap: 0, count: 1 }] });
  });

  it("has nothing to say where nobody gave a band", () => {
    expect(countGaps([marked(1, null)], "selfBand")).toBeUndefined();
  });
});

it("says how far two bands lie apart", () => {
  expect([2, 0, -1].map(sayGap)).toEqual(["2 bands higher", "The same band", "1 band lower"]);
});

it("counts the parts, the one missing most first", () => {
  expect(
    countParts([
      { situation: 2, action: 2, result: 0, reflection: 0 },
      { situation: 2, action: 1, result: 1, reflection: 0 },
    ]),
  ).toEqual([
    { part: "reflection", missing: 2, partial: 0, clear: 0 },
    { part: "result", missing: 1, partial: 1, clear: 0 },
    { part: "action", missing: 0, partial: 1, clear: 1 },
    { part: "situation", missing: 0, partial: 0, clear: 2 },
  ]);
});
