import { expect, test } from "vitest";
import { assignmentInput, toAssignmentFields } from "./assignment-input";
import { moveInList } from "./move-in-list";

const fields = {
  title: "Week one",
  note: "",
  "due-day": "3",
  "due-month": "7",
  "due-year": "2026",
  time: "17:00",
  attempts: "2",
  limit: "",
  showMark: "at-once",
  share: "0",
};

test("a due date is read at a clock in London, and shown again as it was typed", () => {
  const settings = assignmentInput.parse(fields);
  expect(settings.dueAt?.toISOString()).toBe("2026-07-03T16:00:00.000Z");
  expect(settings).toMatchObject({ attemptsAllowed: 2, timeLimitMinutes: null });
  expect(toAssignmentFields(settings)).toEqual(fields);
});

test("without a time work is due at the end of the day, and without a day never", () => {
  expect(assignmentInput.parse({ ...fields, time: "" }).dueAt?.toISOString()).toBe(
    "2026-07-03T22:59:00.000Z",
  );
  const none = { ...fields, "due-day": "", "due-month": "", "due-year": "" };
  expect(assignmentInput.parse(none).dueAt).toBeNull();
});

test("what is wrong is said for its own field", () => {
  const wrong = { ...fields, title: " ", "due-month": "13", attempts: "21", limit: "ten" };
  const { error } = assignmentInput.safeParse(wrong);
  expect(error?.issues.map(({ path }) => path[0])).toEqual(["title", "attempts", "limit"]);
  const noDay = assignmentInput.safeParse({ ...fields, "due-day": "31", "due-month": "6" });
  expect(noDay.error?.issues.map(({ path }) => path[0])).toEqual(["due"]);
});

test("a question moves up and down, stays at the ends, and goes out", () => {
  expect(moveInList(["a", "b", "c"], "b", "up")).toEqual(["b", "a", "c"]);
  expect(moveInList(["a", "b", "c"], "b", "down")).toEqual(["a", "c", "b"]);
  expect(moveInList(["a", "b"], "a", "up")).toEqual(["a", "b"]);
  expect(moveInList(["a", "b"], "b", "down")).toEqual(["a", "b"]);
  expect(moveInList(["a", "b"], "a", "out")).toEqual(["b"]);
  expect(moveInList(["a", "b"], "x", "up")).toEqual(["a", "b"]);
});
