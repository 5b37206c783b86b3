import { describe, expect, it } from "vitest";
import { competencies } from "../competencies";
import { behaviourRules } from "./behaviours";
import { readAnswer } from "./reading/answer";
import type { Question } from "./report";

const past: Question = {
  text: "Tell me about a time you did this.",
  kind: "past",
  competencies: ["teamwork"],
};
const rules = [...new Set(Object.values(behaviourRules).flat())];
const plain = (example: string) => example.replace(/[«»]/g, "");

/** The rules that find something in this text, whatever the competency. */
const findersOf = (text: string, question = past) =>
  rules.filter((rule) => rule.detect(readAnswer(text), question).length > 0).map((rule) => rule.id);

describe("behaviours", () => {
  it("gives every competency enough behaviours to earn its line in full", () => {
    for (const { id } of competencies) {
      expect(behaviourRules[id].length, id).toBeGreaterThanOrEqual(5);
      expect(new Set(behaviourRules[id]).size, id).toBe(behaviourRules[id].length);
    }
  });

  it("is advised on in words that fit what was, what would be and what is", () => {
    const past = /\b(?:was|were|did|had|made|told|went|happened|ended|you [a-z]+ed)\b/;
    for (const { id, advice } of rules) {
      expect(advice, id).toEqual(expect.any(String));
      expect(advice, id).not.toMatch(past);
    }
  });

  it("gives nothing for a behaviour that somebody else is quoted on", () => {
    for (const rule of rules) {
      for (const example of rule.examples.finds) {
        if (typeof example !== "string") continue;
        expect(findersOf(`The poster said: "${plain(example)}"`), example).toEqual([]);
      }
    }
  });

  it("gives nothing for claims, lists of virtues and general truths", () => {
    const claims = [
      "I am a good listener and I always check my work.",
      "I have excellent communication, teamwork, leadership and time management.",
      "Compassion means noticing when people are upset and helping them.",
      "I never get stressed and I am a perfectionist.",
      "It is important to ask for help and to report mistakes.",
      "Checking, listening, prioritising, escalating, learning.",
      "I treat everyone the same.",
    ];
    for (const claim of claims) expect(findersOf(claim), claim).toEqual([]);
  });

  it("takes what the writer would do for evidence only where that was asked", () => {
    const answer = "I would ring the engineer straight away and put the pump aside until it was tested.";
    expect(findersOf(answer)).toEqual([]);
    const found = findersOf(answer, { ...past, kind: "hypothetical" });
    expect(found).toEqual(expect.arrayContaining(["asks-for-help", "acts-early", "holds-off"]));
  });

  it("hears everyday and textbook words for the same behaviour", () => {
    const pairs: [string, string, string][] = [
      ["checks-understanding", "I asked her to tell it back to me.", "I confirmed his understanding."],
      [
        "protects-privacy",
        "I got him round the back where nobody could hear.",
        "I respected her confidentiality.",
      ],
      ["owns-error", "I held my hands up.", "I took accountability."],
      ["names-feeling", "I told him I could see he was having a rotten day.", "I demonstrated empathy."],
    ];
    for (const [id, everyday, textbook] of pairs) {
      expect(findersOf(everyday), everyday).toContain(id);
      expect(findersOf(textbook), textbook).toContain(id);
    }
  });
});
