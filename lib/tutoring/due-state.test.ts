import { expect, test } from "vitest";
import { getDueState } from "./due-state";

const now = new Date("2027-03-01T12:00:00Z");
const before = new Date("2027-03-01T11:59:59Z");

test("work is due until its date, overdue after it, and done when every prompt is answered", () => {
  expect(getDueState({ dueAt: now, prompts: 2, answered: 1 }, now)).toBe("due");
  expect(getDueState({ dueAt: before, prompts: 2, answered: 1 }, now)).toBe("overdue");
  expect(getDueState({ dueAt: before, prompts: 2, answered: 2 }, now)).toBe("done");
  expect(getDueState({ dueAt: null, prompts: 1, answered: 0 }, now)).toBe("due");
});
