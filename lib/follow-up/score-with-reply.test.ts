import { describe, expect, it } from "vitest";
import type { Question } from "../scoring/report";
import { scoreAnswer } from "../scoring/score-answer";
import { isFromReply, joinReply, scoreWithReply } from "./score-with-reply";

const question: Question = {
  text: "Tell me about a time you noticed a mistake and put it right.",
  kind: "past",
  competencies: ["attention-to-detail"],
};
const answer =
  "Last spring I worked in the print room of a small college. I stopped the run, checked ten more papers from each box and rang the exams officer before I touched anything.";
const reply =
  "I reprinted the page and we were done by half past eleven. No student was late. Since then I check the first ten of every run, because I learnt that a fault at the start is in all of them.";

describe("scoreWithReply", () => {
  const joined = scoreWithReply(answer, reply, question);

  it("marks both as one text, in which each keeps its place", () => {
    const text = joinReply(answer, reply);
    expect(text.slice(0, answer.length)).toBe(answer);
    expect(text.slice(joined.replyStart)).toBe(reply);
    expect(joined.report).toEqual(scoreAnswer(text, question));
  });

  it("says what the reply added", () => {
    const before = scoreAnswer(answer, question);
    expect(joined.gained.points).toBe(joined.report.points - before.points);
    expect(joined.gained.points).toBeGreaterThan(0);
    expect(joined.gained.band).toEqual({ from: before.band, to: joined.report.band });
    expect(joined.gained.lines.map(({ line }) => line)).toContain("reflection");
    expect(joined.gained.parts.map(({ part }) => part)).toContain("reflection");
    expect(joined.gained.settled).toContain("no-result");
  });

  it("never takes an answer for one to another question because of the reply", () => {
    const team: Question = {
      text: "Tell me about something that you achieved as part of a team.",
      kind: "past",
      competencies: ["teamwork"],
    };
    const short =
      "Last spring I worked in the print room of a college. I stopped the run, checked ten papers and rang the office.";
    const { gained } = scoreWithReply(short, "I counted the envelopes, and no student was late.", team);
    expect(gained.raised).toEqual([]);
    expect(gained.points).toBeGreaterThan(0);
  });

  it("knows which evidence was found in the reply", () => {
    const reflection = joined.report.lines.find(({ id }) => id === "reflection");
    const spans = reflection?.findings.flatMap(({ evidence }) => evidence) ?? [];
    expect(spans.length).toBeGreaterThan(0);
    expect(spans.every((span) => isFromReply(span, joined))).toBe(true);
    const steps = joined.report.lines.find(({ id }) => id === "steps");
    expect(steps?.findings[0]?.evidence.some((span) => !isFromReply(span, joined))).toBe(true);
  });

  it("gives nothing for the answer said again", () => {
    const { gained } = scoreWithReply(answer, answer, question);
    expect(gained.points).toBe(0);
    expect(gained.lines).toEqual([]);
  });

  it("says so when a reply brings something that counts against the answer", () => {
    const { gained } = scoreWithReply(
      answer,
      "The patient was John Smith, born on 3 May 1952, and he had cancer.",
      question,
    );
    expect(gained.raised).toContain("confidentiality");
    expect(gained.band.to).toBeLessThanOrEqual(1);
  });

  it("takes an empty reply, and survives JSON", () => {
    expect(scoreWithReply(answer, "", question).gained.points).toBe(0);
    expect(JSON.parse(JSON.stringify(joined))).toEqual(joined);
  });
});
