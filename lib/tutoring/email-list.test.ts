import { expect, test } from "vitest";
import { readEmailList } from "./email-list";

test("addresses are found one a line, in columns, quoted, and after a name", () => {
  const text =
    '\uFEFFName;Email\r\nSam;SAM@example.org\r\n"Li, Alex","alex@example.org"\nPat O <pat@example.org>\n';
  expect(readEmailList(text)).toEqual({
    emails: ["sam@example.org", "alex@example.org", "pat@example.org"],
    refused: [],
  });
});

test("an address that comes twice is one", () => {
  expect(readEmailList("a@example.org\nA@Example.org").emails).toEqual(["a@example.org"]);
});

test("what looks like an address and is none is given back", () => {
  expect(readEmailList("sam@\nsam example@example.org\n@example.org,ok@example.org")).toEqual({
    emails: ["ok@example.org"],
    refused: ["sam@", "sam example@example.org", "@example.org"],
  });
});
