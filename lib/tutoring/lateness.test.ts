import { expect, test } from "vitest";
import { sayLateness } from "./lateness";

test("every way in which an answer is late is said; one in time says nothing", () => {
  expect(sayLateness([])).toBeUndefined();
  expect(sayLateness(["over-time"])).toBe("Late: over the time limit");
  expect(sayLateness(["after-due-date", "over-time"])).toBe(
    "Late: after the due date and over the time limit",
  );
});
