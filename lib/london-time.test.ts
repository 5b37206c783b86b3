import { expect, test } from "vitest";
import { readWallTime, toMoment } from "./london-time";

test("a time in winter is UTC, a time in summer an hour before", () => {
  const winter = { year: 2026, month: 12, day: 4, hour: 17, minute: 0 };
  const summer = { year: 2026, month: 7, day: 4, hour: 0, minute: 30 };
  expect(toMoment(winter)?.toISOString()).toBe("2026-12-04T17:00:00.000Z");
  expect(toMoment(summer)?.toISOString()).toBe("2026-07-03T23:30:00.000Z");
  expect(readWallTime(new Date("2026-07-03T23:30:00Z"))).toEqual(summer);
});

test("the hour that is told twice is the first one", () => {
  const twice = { year: 2026, month: 10, day: 25, hour: 1, minute: 15 };
  expect(toMoment(twice)?.toISOString()).toBe("2026-10-25T00:15:00.000Z");
});

test("what no clock says is no moment", () => {
  expect(toMoment({ year: 2026, month: 2, day: 30, hour: 12, minute: 0 })).toBeUndefined();
  expect(toMoment({ year: 2026, month: 3, day: 29, hour: 1, minute: 30 })).toBeUndefined();
  expect(toMoment({ year: 2026, month: 12, day: 4, hour: 24, minute: 0 })).toBeUndefined();
  expect(toMoment({ year: Number.NaN, month: 12, day: 4, hour: 4, minute: 0 })).toBeUndefined();
});
