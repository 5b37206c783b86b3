import { describe, expect, it } from "vitest";
import { competencies } from "../competencies";
import { getPrompt, listPrompts, prompts } from "./bank";
import { findContentStems, findPromptFaults } from "./validate-prompt";

const linesOf = (prompt: (typeof prompts)[number]) => [
  prompt.text,
  ...prompt.listensFor.positive,
  ...prompt.listensFor.negative,
  ...prompt.probes.map((probe) => probe.text),
];

const pairsOf = (text: string) => {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
};

function overlap(left: Set<string>, right: Set<string>): number {
  const shared = [...left].filter((item) => right.has(item)).length;
  return shared / Math.max(1, left.size + right.size - shared);
}

/** Half of the word pairs are the same, or nearly all the words that matter: a copy with some words changed or moved. */
function isNearDuplicate(left: string, right: string): boolean {
  const [leftStems, rightStems] = [findContentStems(left), findContentStems(right)];
  const says = Math.min(leftStems.size, rightStems.size) >= 4 && overlap(leftStems, rightStems) >= 0.7;
  return says || overlap(pairsOf(left), pairsOf(right)) >= 0.5;
}

const american = new RegExp(
  `\\b(?:${[
    "(?:col|fav|behavi|hon|lab|neighb|hum)or(?:s|ed|ing|al|ful|ite|able)?",
    "(?:organ|real|recogn|apolog|critic|priorit|minim|maxim|emphas|standard|util|summar|special|steril|general)iz\\w+",
    "analyz\\w+",
    "(?:cent|theat|lit|fib)ers?",
    "(?:travel|cancel|label|model)(?:ed|ing)",
    "defense|gray|gotten|fulfill|enroll|mom|math|catalog|dialog|toward|practicing|practiced",
    "pediatric\\w*|anesthe\\w+|hemo\\w+",
  ].join("|")})\\b`,
  "i",
);

describe("the prompt bank", () => {
  it("has no fault in any prompt", () => {
    const faulty = prompts
      .map((prompt) => [prompt.id, findPromptFaults(prompt)])
      .filter(([, faults]) => faults?.length);
    expect(faulty).toEqual([]);
  });

  it("has no id twice", () => {
    expect(new Set(prompts.map((prompt) => prompt.id)).size).toBe(prompts.length);
  });

  it("has no two prompts that ask nearly the same", () => {
    const found = prompts.flatMap((left, index) =>
      prompts
        .slice(index + 1)
        .filter((right) => isNearDuplicate(left.text, right.text))
        .map((right) => [left.id, right.id]),
    );
    expect(found).toEqual([]);
  });

  it("would find a prompt that repeats another with a few words changed or moved", () => {
    const text = "Describe a time when a printer stopped working shortly before your exam.";
    expect(isNearDuplicate(text, "Describe a time when a machine stopped working before your exam.")).toBe(
      true,
    );
    expect(
      isNearDuplicate(text, "Shortly before an exam your printer stopped working. What did you do?"),
    ).toBe(true);
    expect(
      isNearDuplicate(text, "Describe a time when a friend stopped talking to you before a holiday."),
    ).toBe(false);
  });

  it("says nothing twice in what a panel listens for or asks next", () => {
    const lines = prompts.flatMap(linesOf);
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  });

  it.each(competencies.map((competency) => competency.id))("offers enough for %s", (competency) => {
    const own = prompts.filter((prompt) => prompt.competencies[0] === competency);
    expect(own.length).toBeGreaterThanOrEqual(7);
    for (const kind of ["past", "hypothetical"] as const) {
      expect(own.filter((prompt) => prompt.kind === kind).length, kind).toBeGreaterThanOrEqual(2);
    }
    for (const setting of ["everyday", "perfusion"] as const) {
      expect(own.filter((prompt) => prompt.setting === setting).length, setting).toBeGreaterThanOrEqual(2);
    }
  });

  it("asks for motives in several competencies, and most in the interest in science", () => {
    const motives = listPrompts({ kind: "motivation" });
    expect(new Set(motives.map((prompt) => prompt.competencies[0])).size).toBeGreaterThanOrEqual(7);
    expect(listPrompts({ kind: "motivation", competency: "science-interest" }).length).toBeGreaterThanOrEqual(
      3,
    );
  });

  it("has at least thirty prompts from perfusion, each for two or three minutes", () => {
    expect(listPrompts({ setting: "perfusion" }).length).toBeGreaterThanOrEqual(30);
    expect(prompts.filter(({ minutes }) => minutes < 2 || minutes > 3)).toEqual([]);
  });

  it("asks for no past example that only somebody with a job in care could have", () => {
    expect(listPrompts({ kind: "past", setting: "healthcare" })).toEqual([]);
  });

  it("is written in British English", () => {
    expect(prompts.flatMap(linesOf).filter((line) => american.test(line))).toEqual([]);
    expect(american.test("What color was it?")).toBe(true);
    expect(american.test("She organized the center.")).toBe(true);
    expect(american.test("The laboratory was humorous about the size of the prize.")).toBe(false);
  });

  it("writes what a panel listens for as the end of 'somebody who…'", () => {
    const lines = prompts.flatMap(({ listensFor }) => [...listensFor.positive, ...listensFor.negative]);
    expect(lines.filter((line) => !/^[a-z].*[^.]$/.test(line))).toEqual([]);
  });
});

describe("listPrompts", () => {
  it("gives every prompt when nothing is asked for", () => {
    expect(listPrompts({})).toEqual(prompts);
  });

  it("finds a prompt under both of its competencies", () => {
    const prompt = getPrompt("detail-interrupted-list");
    expect(listPrompts({ competency: "attention-to-detail" })).toContain(prompt);
    expect(listPrompts({ competency: "teamwork", kind: "hypothetical", setting: "perfusion" })).toContain(
      prompt,
    );
    expect(listPrompts({ competency: "teamwork", kind: "past" })).not.toContain(prompt);
  });
});

describe("getPrompt", () => {
  it("knows no prompt by an id that nobody gave", () => {
    expect(getPrompt("no-such-prompt")).toBeUndefined();
    expect(getPrompt("constructor")).toBeUndefined();
  });
});
