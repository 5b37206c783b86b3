import { describe, expect, it } from "vitest";
import type { Prompt } from "./prompt";
import { findPromptFaults } from "./validate-prompt";

const sound: Prompt = {
  id: "a-sound-prompt",
  text: "Tell me about a time when a piece of equipment stopped working while you needed it.",
  kind: "past",
  competencies: ["technology"],
  setting: "everyday",
  listensFor: {
    positive: ["tested one cause after another", "called somebody in time", "wrote down what had been wrong"],
    negative: ["tried things at random", "left it broken"],
  },
  probes: [
    { gap: "own-part", text: "What did you do first?" },
    { gap: "result", text: "How did it end?" },
  ],
  minutes: 2,
};

const faultsOf = (change: Partial<Prompt>) => findPromptFaults({ ...sound, ...change }).join(" ");

describe("findPromptFaults", () => {
  it("finds nothing wrong with a sound prompt", () => {
    expect(findPromptFaults(sound)).toEqual([]);
  });

  it("refuses a question that says one of the things that the panel listens for, in any form of the words", () => {
    const faults = faultsOf({
      text: "Tell me about a time when you noticed an error, told your supervisor early and fixed its cause.",
      listensFor: {
        ...sound.listensFor,
        positive: ["notices the error", "tells the supervisor early", "works calmly"],
      },
    });
    expect(faults).toContain('gives away what the panel listens for: "notices the error"');
    expect(faults).toContain('"tells the supervisor early"');
    expect(faults).not.toContain('"works calmly"');
  });

  it("refuses a question that is made of the panel's words, spread over several indicators", () => {
    expect(
      faultsOf({
        text: "Describe how you listened, tested, repaired and reported when a printer failed.",
        listensFor: {
          ...sound.listensFor,
          positive: [
            "listened to colleagues first",
            "tested each likely cause",
            "reported afterwards to the owner",
          ],
        },
      }),
    ).toContain("too many of the words that the panel listens for");
  });

  it("lets a question name its own subject", () => {
    expect(
      faultsOf({
        listensFor: {
          ...sound.listensFor,
          positive: ["made the equipment safe for others", "called somebody in time", "wrote down the cause"],
        },
      }),
    ).toBe("");
  });

  it.each([
    ["Have you ever had to mend a piece of equipment while others waited?", "yes or no"],
    ["A machine has stopped. If nobody else was near, would you call for help?", "yes or no"],
    ["Tell me why you agree that equipment must always be checked twice.", "leads to one answer"],
    ["Tell me about equipment.", "too short"],
    [`Tell me about a time when ${"equipment ".repeat(60)}failed.`, "too long"],
    ["Tell me about a time when a piece of equipment stopped working", "end with a full stop"],
    ["What would you do if a machine in theatre stopped working?", "ask for something that happened"],
  ])("refuses the wording of: %s", (text, fault) => {
    expect(faultsOf({ text })).toContain(fault);
  });

  it("refuses a kind that the wording does not fit", () => {
    expect(faultsOf({ kind: "hypothetical" })).toContain('must say "would you"');
    expect(faultsOf({ kind: "motivation" })).toContain("must ask why");
  });

  it("does not take speech inside a scenario for a closed question", () => {
    const text = "A patient asks you: 'Will it hurt, and will you be there?' How would you answer?";
    expect(faultsOf({ kind: "hypothetical", text })).toBe("");
  });

  it("refuses lists of the wrong length, empty lines and lines said twice", () => {
    const { positive, negative } = sound.listensFor;
    expect(faultsOf({ listensFor: { positive: positive.slice(1), negative } })).toContain("three or four");
    expect(faultsOf({ listensFor: { positive, negative: ["left it broken"] } })).toContain(
      "two or three things",
    );
    expect(faultsOf({ listensFor: { positive, negative: ["left it broken", " "] } })).toContain("empty");
    expect(faultsOf({ listensFor: { positive, negative: ["left it", "left it"] } })).toContain("the same");
    expect(faultsOf({ probes: sound.probes.slice(1) })).toContain("two or three follow-up questions");
  });

  it("refuses probes for the same gap and probes that ask nothing", () => {
    const probe = { gap: "result", text: "How did it end?" } as const;
    expect(faultsOf({ probes: [probe, { ...probe, text: "What came of it?" }] })).toContain("different gap");
    expect(faultsOf({ probes: [probe, { gap: "reason", text: "Say why." }] })).toContain("question mark");
  });

  it("refuses ids, competencies, minutes and sources that nothing can use", () => {
    expect(faultsOf({ id: "Not An Id" })).toContain("lower-case words");
    expect(faultsOf({ competencies: ["technology", "technology"] })).toContain("two different ones");
    expect(faultsOf({ competencies: ["charm"] as unknown as Prompt["competencies"] })).toContain(
      "from the list",
    );
    expect(faultsOf({ minutes: 0.5 })).toContain("whole minutes");
    expect(faultsOf({ source: "http://example.org/page" })).toContain("https://");
    expect(faultsOf({ source: "https://" })).toContain("https://");
    expect(faultsOf({ source: "https://example.org/page" })).toBe("");
  });
});
