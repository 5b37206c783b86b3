import { expect, test } from "vitest";
import { getPrompt } from "../prompts/bank";
import { scoreAnswer } from "../scoring/score-answer";
import { listFindings, nameFinding } from "./findings";

const prompt = getPrompt("compassion-difficult-time");
const text =
  "Last winter a customer came in and his hands were shaking. I asked him if he wanted to sit down.";

test("a verdict names what the tutor was asked about, under the same key", () => {
  if (!prompt) throw new Error("The bank has lost the prompt of this test");
  const report = scoreAnswer(text, prompt);
  for (const { key, isFlag, findings } of listFindings(text, report).filter(
    ({ findings }) => findings[0]?.rule,
  )) {
    for (const finding of findings) {
      expect(isFlag).toBe(false);
      expect(nameFinding(report, finding)).toEqual({ key, title: finding.title });
    }
  }
  expect(nameFinding(report, { line: "no-such-line", rule: "", start: 0, end: 0 })).toBeUndefined();
});
