import { describe, expect, it } from "vitest";
import { readAnswer } from "../reading/answer";
import type { Question } from "../report";
import { findAny, findCues, findOwnActions } from "./cue";

const past: Question = { text: "Tell me about a time…", kind: "past", competencies: [] };
const hypothetical: Question = { ...past, kind: "hypothetical" };

type Detect = ReturnType<typeof findCues>;
const found = (detect: Detect, text: string, question = past) =>
  detect(readAnswer(text), question).map(({ start, end }) => text.slice(start, end));

describe("a pattern", () => {
  it("matches by stem, with alternatives, options and gaps", () => {
    const detect = findCues({}, "check|test the? label|dose", "ask <> how");
    expect(found(detect, "I checked the labels. I tested dose. I asked the new nurse how it went.")).toEqual([
      "checked the labels",
      "tested dose",
      "asked the new nurse how",
    ]);
    expect(found(detect, "I asked the nurse on the far ward how it went.")).toEqual([]);
  });

  it("can ask for one form alone, and for a number", () => {
    expect(found(findCues({}, "=led the"), "I led the team. I lead the team.")).toEqual(["led the"]);
    expect(
      found(
        findCues({}, "wait # minute"),
        "I waited ten minutes. I waited 10 minutes. I waited many minutes.",
      ),
    ).toEqual(["waited ten minutes", "waited 10 minutes"]);
  });

  it("stays inside one sentence", () => {
    expect(found(findCues({}, "ask <> how"), "I asked. How odd.")).toEqual([]);
  });
});

describe("a cue", () => {
  const detect = findOwnActions("ring <2> ward");

  it("counts what the writer did, not others, not denied, not quoted, not asked", () => {
    expect(found(detect, "I rang the ward.")).toEqual(["rang the ward"]);
    expect(found(detect, "She rang the ward.")).toEqual([]);
    expect(found(detect, "I never rang the ward.")).toEqual([]);
    expect(found(detect, 'She said, "I rang the ward."')).toEqual([]);
    expect(found(detect, "Should I have rung the ward?")).toEqual([]);
  });

  it("counts what would be done only where that was asked", () => {
    expect(found(detect, "I would ring the ward.")).toEqual([]);
    expect(found(detect, "I would ring the ward.", hypothetical)).toEqual(["would ring the ward"]);
  });

  it("joins with another, in order and without overlap", () => {
    const both = findAny(findCues({}, "the ward"), detect);
    expect(found(both, "On the ward I rang the ward.")).toEqual(["the ward", "rang the ward"]);
  });
});
