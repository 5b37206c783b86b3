import { expect, test } from "vitest";
import { toLocalPath } from "./local-path";

test("a path of this site is kept with its query", () => {
  expect(toLocalPath("/attempts?page=2#top")).toBe("/attempts?page=2#top");
});

test("whatever leads elsewhere becomes the other choice", () => {
  const elsewhere = [
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/\n\\evil.example",
    "javascript:alert(1)",
    "attempts",
    "",
    undefined,
    ["/attempts"],
    `/${"a".repeat(2001)}`,
  ];
  for (const value of elsewhere) expect(toLocalPath(value, "/account")).toBe("/account");
});
