import { describe, expect, it } from "vitest";
import { insertTranscript } from "./dictation";

/** The caret, or what is selected, stands between bars; so does the caret in the outcome. */
function insert(marked: string, heard: string): string {
  const [before = "", chosen = "", after] = marked.split("|");
  const [end, rest] = after === undefined ? ["", chosen] : [chosen, after];
  const text = before + end + rest;
  const { text: put, caret } = insertTranscript(text, before.length, before.length + end.length, heard);
  return `${put.slice(0, caret)}|${put.slice(caret)}`;
}

describe("insertTranscript", () => {
  it.each([
    ["|", "i rang the ward", "I rang the ward|"],
    ["I rang the ward.|", " then I waited", "I rang the ward. Then I waited|"],
    ["I rang the ward|", "and waited ", "I rang the ward and waited|"],
    ["I rang the ward |", "and waited", "I rang the ward and waited|"],
    ["First line\n|", "second line", "First line\nSecond line|"],
    ["I rang |the ward", "sister on", "I rang sister on| the ward"],
    ["I rang|, then waited", "her", "I rang her|, then waited"],
    ["I rang |the ward| twice", "her", "I rang her| twice"],
  ])("puts the words in at the caret: %s", (marked, heard, outcome) => {
    expect(insert(marked, heard)).toBe(outcome);
  });

  it("leaves the text as it is when nothing was heard", () => {
    expect(insert("I rang| the ward", "  ")).toBe("I rang| the ward");
  });
});
