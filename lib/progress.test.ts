import { describe, expect, it } from "vitest";
import { countParts, groupProgress, type ProgressPoint } from "./progress";
import type { Band } from "./scoring/report";

const point = (band: Band, selfBand: Band | null = null, tutorBand: Band | null = null): ProgressPoint => ({
  competency: "teamwork",
  band,
  selfBand,
  tutorBand,
  createdAt: new Date(0),
});

describe("groupProgress", () => {
  it("groups the points by competency, in the order of the list, with the first and the last band", () => {
    const calm = { ...point(4), competency: "calm-under-pressure" as const };
    expect(groupProgress([point(1), calm, point(3)])).toMatchObject([
      { competency: "calm-under-pressure", first: 4, last: 4 },
      { competency: "teamwork", first: 1, last: 3, points: [{ band: 1 }, { band: 3 }] },
    ]);
  });

  it("compares the engine with the applicant and the tutor, where they gave a band", () => {
    const [teamwork] = groupProgress([point(1, 3, 1), point(2, 2), point(3)]);
    expect(teamwork?.self).toEqual({ mean: 1, count: 2 });
    expect(teamwork?.tutor).toEqual({ mean: 0, count: 1 });
    expect(groupProgress([point(1)])[0]?.self).toBeUndefined();
  });
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
