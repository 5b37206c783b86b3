import { describe, expect, it } from "vitest";
import { coach } from "./coach";
import type { Question } from "./scoring/report";

const question: Question = {
  text: "Tell me about a time you noticed a mistake.",
  kind: "past",
  competencies: ["attention-to-detail"],
};
const story = `Last spring I worked in the print room of a small college. On my third week two boxes of exam papers came
back from the folder with the last page upside down. Nobody had noticed. I stopped the run, checked ten more from each box
and rang the exams officer before I touched anything, because the papers were due out at noon. She asked me to hold them.
I reprinted the page, opened every envelope and counted.`;

describe("coach", () => {
  it("shows everything as missing before the first word, with what to write first and no warning", () => {
    const { words, parts, lines, next, warnings } = coach("", question);
    expect(words).toBe(0);
    expect(new Set(Object.values(parts))).toEqual(new Set(["missing"]));
    expect(lines.every(({ state }) => state === "missing")).toBe(true);
    expect(next).toEqual(expect.any(String));
    expect(warnings).toEqual([]);
  });

  it("shows what is there so far and what is not", () => {
    const state = (id: string) => coach(story, question).lines.find(({ line }) => line === id)?.state;
    expect(state("steps")).toBe("there");
    expect(state("reflection")).toBe("missing");
    expect(coach(story, question).parts.action).toBe("there");
  });

  it("never shows a mark", () => {
    expect(Object.keys(coach(story, question))).not.toContain("band");
    expect(Object.keys(coach(story, question))).not.toContain("points");
  });

  it("warns at once of words that identify somebody, and of a beginning as a whole only when it is long", () => {
    const flags = (text: string) => coach(text, question).warnings.map(({ flag }) => flag);
    expect(flags("The patient was John Smith, born on 3 May 1952, and he had cancer.")).toEqual([
      "confidentiality",
    ]);
    const vague = "We always support each other and we communicate well as a team. ";
    expect(flags(vague)).toEqual([]);
    expect(
      flags(`${vague}We work hard. We help people. We are careful every day. We listen to everybody. We never give
    up, and we care about quality, respect and dignity in all that we do. We think that details matter a lot, and so we
    look at them together whenever we can, as everybody should.`),
    ).not.toEqual([]);
  });
});
