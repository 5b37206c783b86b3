import { describe, expect, it } from "vitest";
import { cleanAnswer, countWords, findProblem, longestAnswer, sayTime } from "./answer-text";

describe("cleaning an answer", () => {
  it("takes out what PostgreSQL refuses and what nobody can see", () => {
    expect(cleanAnswer("I\u0000 ch\u200becked\u202e the\ufeff clamps.\u0007")).toBe("I checked the clamps.");
  });

  it("gives browsers with and without JavaScript the same line ends", () => {
    expect(cleanAnswer("one\r\ntwo\rthree\n")).toBe("one\ntwo\nthree");
  });

  it("mends half a character, which JSON in the database refuses", () => {
    expect(cleanAnswer("broken \ud83d emoji")).toBe("broken \ufffd emoji");
  });

  it("keeps other scripts, joiners, markup and tabs as they were written", () => {
    for (const text of ["می‌خواهم کمک کنم", "我检查了两次", "👩‍⚕️ helped", "<b>I</b>\t& you"]) {
      expect(cleanAnswer(text)).toBe(text);
    }
  });

  it("changes nothing the second time", () => {
    const once = cleanAnswer(" e\u0301\u200b \u0000\r\n x ");
    expect(cleanAnswer(once)).toBe(once);
  });
});

describe("problems with an answer", () => {
  it("asks for words when there are none to mark", () => {
    for (const text of ["", "...", "👍"]) expect(findProblem(text)).toBe("Write your answer");
  });

  it("says by how much an answer is too long", () => {
    expect(findProblem("a".repeat(longestAnswer))).toBeUndefined();
    expect(findProblem("a".repeat(100_000))).toBe(
      "Your answer must be 10,000 characters or fewer. It is 90,000 too long",
    );
  });
});

describe("words and time", () => {
  it("counts words, not punctuation", () => {
    expect(countWords("I didn't panic – I re-checked 2 clamps…")).toBe(7);
    expect(countWords("  \n")).toBe(0);
  });

  it("says a time as a person would", () => {
    expect(sayTime(5)).toBe("about 15 seconds");
    expect(sayTime(140)).toBe("about 1 minute");
    expect(sayTime(210)).toBe("about 1 minute 30 seconds");
    expect(sayTime(280)).toBe("about 2 minutes");
  });
});
