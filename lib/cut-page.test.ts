import { expect, test } from "vitest";
import { cutPage } from "./cut-page";

test("a page beyond the last is the last, and nonsense is the first", () => {
  const list = [1, 2, 3, 4, 5];
  expect(cutPage(list, "9", 2)).toEqual({ rows: [5], total: 5, page: 3, pages: 3 });
  expect(cutPage(list, "<b>", 2)).toEqual({ rows: [1, 2], total: 5, page: 1, pages: 3 });
  expect(cutPage([], "2", 2)).toEqual({ rows: [], total: 0, page: 1, pages: 1 });
});
