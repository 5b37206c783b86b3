import { expect, test } from "vitest";
import { findLateness, sayLateness } from "./lateness";

const work = { dueAt: new Date("2026-12-04T17:00:00Z"), timeLimitMinutes: 10 };

test("an answer is late after the due date, and past the time limit", () => {
  const both = findLateness({ createdAt: new Date("2026-12-04T17:00:01Z"), secondsTaken: 700 }, work);
  expect(both).toEqual(["after-due-date", "over-time"]);
  expect(sayLateness(both)).toBe("Late: after the due date and over the time limit");
});

test("a few seconds for a slow connection are not held against anybody", () => {
  const answer = { createdAt: work.dueAt, secondsTaken: 630 };
  expect(findLateness(answer, work)).toEqual([]);
  expect(findLateness({ ...answer, secondsTaken: 631 }, work)).toEqual(["over-time"]);
});

test("without a due date or a limit nothing is late", () => {
  const answer = { createdAt: new Date("2030-01-01T00:00:00Z"), secondsTaken: 9_999 };
  expect(findLateness(answer, { dueAt: null, timeLimitMinutes: null })).toEqual([]);
  expect(sayLateness([])).toBeUndefined();
});
