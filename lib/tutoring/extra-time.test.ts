import { expect, test } from "vitest";
import { extendLimit } from "./extra-time";

test("extra time lengthens a limit, to whole minutes in the person's favour", () => {
  expect(extendLimit(10, 0)).toBe(10);
  expect(extendLimit(10, 25)).toBe(13);
  expect(extendLimit(5, 100)).toBe(10);
  expect(extendLimit(null, 50)).toBeNull();
});
