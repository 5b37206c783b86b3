import { expect, test } from "vitest";
import { writeCsv } from "./csv";

test("quotes, commas and line breaks stay in their cell", () => {
  expect(
    writeCsv([
      ["a,b", 'say "yes"', "two\nlines"],
      [1, null, -2],
    ]),
  ).toBe('\uFEFF"a,b","say ""yes""","two\nlines"\r\n1,,-2\r\n');
});

test("no cell is a formula, whatever it begins with", () => {
  for (const text of ["=1+1", "+1", "-1", "@sum(a1)", "\t=1", "\r=1", "  =1", "＝1", '=cmd|"/c calc"!A1']) {
    expect(writeCsv([[text]])).toContain(`"'`);
  }
  expect(writeCsv([["a=1"]])).toBe('\uFEFF"a=1"\r\n');
});
