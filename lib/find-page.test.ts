import { expect, test } from "vitest";
import { findPage } from "./find-page";

test("a page beyond the last is the last, and nonsense is the first", () => {
  expect(findPage(101, 50, "2")).toEqual({ page: 2, pages: 3, offset: 50 });
  expect(findPage(101, 50, 9)).toEqual({ page: 3, pages: 3, offset: 100 });
  for (const nonsense of [undefined, "x", "-1", "0"]) expect(findPage(101, 50, nonsense).page).toBe(1);
  expect(findPage(0, 50, "4")).toEqual({ page: 1, pages: 1, offset: 0 });
});
