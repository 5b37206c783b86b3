import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { scoreWithReply } from "@/lib/follow-up/score-with-reply";
import { getPrompt } from "@/lib/prompts/bank";
import { scoreAnswer } from "@/lib/scoring/score-answer";
import { ReplyGain } from "./reply-gain";

const prompt = getPrompt("compassion-difficult-time") ?? expect.fail();
const answer =
  "Last winter I worked in a café. A customer was shaking, so I asked him if he wanted to sit down.";
const text = "He went home safely, and his daughter thanked me.";
const report = scoreAnswer(answer, prompt);
const reply = { probe: report.followUp, text, joined: scoreWithReply(answer, text, prompt) };

const show = (before: typeof report) =>
  renderToStaticMarkup(<ReplyGain answer={answer} before={before} reply={reply} />);

test("what a reply added is quoted from the reply", () => {
  expect(show(report)).toMatch(/What came of it: \+\d+ points?, for “[^”]*home safely/);
});

test("an answer that was marked by older rules is said to be so", () => {
  expect(show(report)).not.toContain("The rules have changed");
  expect(show({ ...report, points: report.points + 3 })).toContain(`it earns ${report.points} on its own`);
});
