import { describe, expect, it } from "vitest";
import { scoreWithReply } from "../follow-up/score-with-reply";
import type { Question } from "../scoring/report";
import { scoreAnswer } from "../scoring/score-answer";
import type { ToldStory } from "../stories/uses";
import { countQuestionsFor, measureDependability } from "./dependability";
import { buildProfile, markAsOne } from "./profile";

const ask = (text: string, ...competencies: Question["competencies"]): Question => ({
  text,
  kind: "past",
  competencies,
});

const answer = (question: Question, text: string) => ({
  question,
  text,
  report: scoreAnswer(text, question),
});

const detail = answer(
  ask("Tell me about a time you noticed a mistake.", "attention-to-detail"),
  `Last spring I worked in the print room of a small college. Two boxes of exam papers came back from the folder with
  the last page upside down. I stopped the run, checked ten more from each box and rang the exams officer, because the
  papers were due out at noon. I reprinted the page, opened every envelope and counted.`,
);
const calm = answer(
  ask("Tell me about a time you were under pressure.", "calm-under-pressure", "teamwork"),
  `At the college I had an hour to put right two boxes of exam papers whose last page was printed wrongly. My colleague
  wanted to send them. I said she could reprint the page and I would open the envelopes. I made a list on the board and
  told the exams officer every ten minutes how far we were. The papers went out before noon.`,
);
const vague = answer(
  ask("Tell me about a time you worked in a team.", "teamwork"),
  "We always work together as a team. We communicate well and we support each other.",
);

const story: ToldStory = {
  id: "papers",
  title: "The exam papers",
  situation: "Print room of the college: the last page of the exam papers was upside down in two boxes.",
  action: "I stopped the run, rang the exams officer, reprinted the page and opened every envelope.",
  result: "All papers went out before noon.",
  reflection: "",
  text: "",
};

describe("buildProfile", () => {
  it("lists the bands of each competency that was asked for", () => {
    const profile = buildProfile([detail, calm, vague], []);
    expect(profile.competencies).toEqual([
      { competency: "calm-under-pressure", bands: [calm.report.band] },
      { competency: "attention-to-detail", bands: [detail.report.band] },
      { competency: "teamwork", bands: [calm.report.band, vague.report.band] },
    ]);
  });

  it("says what is thin in answer after answer, and nothing that is thin once", () => {
    const { thinLines } = buildProfile([detail, calm, vague], []);
    expect(thinLines).toContainEqual({
      line: "reflection",
      title: "What you take from it",
      answers: [0, 1, 2],
    });
    const counts = thinLines.map(({ answers }) => answers.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(thinLines.every(({ answers }) => answers.length > 1)).toBe(true);
    expect(buildProfile([vague], []).thinLines).toEqual([]);
  });

  it("says which flags came again", () => {
    expect(buildProfile([detail, vague], []).flags).toEqual([]);
    const flags = buildProfile([vague, detail, vague], []).flags;
    expect(flags).toContainEqual({ flag: "vague", title: expect.any(String), answers: [0, 2] });
  });

  it("finds the story of the bank in the answers that tell it, and an event told twice without one", () => {
    expect(buildProfile([detail, calm, vague], [story]).stories).toEqual([
      { story, answers: [0, 1], isOverused: false },
    ]);
    expect(buildProfile([detail, calm, vague], []).stories).toEqual([
      { story: undefined, answers: [0, 1], isOverused: false },
    ]);
    expect(buildProfile([detail, calm, detail], [story]).stories).toMatchObject([{ isOverused: true }]);
  });

  it("takes an answer and its reply as one", () => {
    const reply = "I learnt to check the first ten of every run, and I have done so since.";
    const joined = scoreWithReply(detail.text, reply, detail.question);
    const { question: prompt, text, report } = detail;
    const one = markAsOne({ prompt, text, report, reply: { text: reply, joined } });
    expect(one.text.slice(joined.replyStart)).toBe(reply);
    expect(one.report).toEqual(scoreAnswer(one.text, prompt));
    expect(markAsOne({ prompt, text, report, reply: undefined })).toEqual(detail);
  });

  it("is empty for no answers", () => {
    expect(buildProfile([], [story])).toMatchObject({
      competencies: [],
      stories: [],
      dependability: { value: 0 },
    });
  });
});

it("reaches the published dependability with 6 and 10 questions", () => {
  expect(measureDependability(1)).toBeCloseTo(0.28);
  expect(measureDependability(6)).toBeCloseTo(0.7);
  expect(measureDependability(10)).toBeCloseTo(0.8, 1);
  expect(countQuestionsFor(0.7)).toBe(6);
  expect(countQuestionsFor(0.8)).toBe(10);
});
