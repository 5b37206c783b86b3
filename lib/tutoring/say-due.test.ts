import { expect, test } from "vitest";
import { sayDaysUntil, sayDueDate } from "./say-due";

test("a due date is told with its day and the time in London", () => {
  expect(sayDueDate(new Date("2026-07-03T16:00:00Z"))).toBe("Friday 3 July 2026 at 17:00, UK time");
});

test("days are those of a calendar in London, whatever the hour", () => {
  const dueAt = new Date("2026-12-04T09:00:00Z");
  const said = (now: string) => sayDaysUntil(dueAt, new Date(now));
  expect(said("2026-12-01T23:30:00Z")).toBe("in 3 days");
  expect(said("2026-12-03T23:59:00Z")).toBe("tomorrow");
  expect(said("2026-12-04T00:01:00Z")).toBe("today");
  expect(said("2026-12-04T23:00:00Z")).toBe("today");
  expect(said("2026-12-05T00:30:00Z")).toBe("yesterday");
  expect(said("2026-12-14T00:30:00Z")).toBe("10 days ago");
});

test("the change of the clock makes no day longer", () => {
  expect(sayDaysUntil(new Date("2026-10-26T00:30:00Z"), new Date("2026-10-24T22:30:00Z"))).toBe("in 2 days");
});
