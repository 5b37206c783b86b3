import { describe, expect, it } from "vitest";
import { readAnswer } from "./answer";

/** Each clause as "person mood: words", with "not" before a denied one and quotes around speech. */
function outline(text: string): string[] {
  return readAnswer(text).clauses.map(({ start, end, person, mood, negated, quoted }) => {
    const words = text.slice(start, end);
    return `${negated ? "not " : ""}${person} ${mood}: ${quoted ? `"${words}"` : words}`;
  });
}

const sentencesOf = (text: string) =>
  readAnswer(text).sentences.map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it("are not ended by money, decimals, abbreviations or a quoted question", () => {
    expect(sentencesOf("It cost £1.5m, e.g. the pump at 7.5 bar. Mr. Lowe paid.")).toEqual([
      "It cost £1.5m, e.g. the pump at 7.5 bar",
      "Mr. Lowe paid",
    ]);
    expect(sentencesOf('"Are you all right?" she asked. I was.')).toHaveLength(2);
  });

  it("are told apart in lists, headings and text typed without capitals", () => {
    expect(sentencesOf("Situation: a shop\nTask:\nSort it\n- I asked\n- I moved it")).toEqual([
      "Situation",
      "a shop",
      "Task",
      "Sort it",
      "I asked",
      "I moved it",
    ]);
    expect(sentencesOf("i rang the ward. then i waited. nobody came")).toHaveLength(3);
  });

  it("keep a line that was wrapped in the middle", () => {
    expect(sentencesOf("I rang the ward and\nasked for help.")).toHaveLength(1);
  });
});

describe("who did it", () => {
  it("carries over conjunctions and dropped subjects", () => {
    expect(outline("I rang the ward and asked for help, so rang again.")).toEqual([
      "i past: I rang the ward",
      "i past: and asked for help",
      "i past: so rang again",
    ]);
    expect(outline("Asked the nurse. Moved the bed.")).toEqual([
      "i past: Asked the nurse",
      "i past: Moved the bed",
    ]);
  });

  it("is we for the writer with others, and I for what was done by me", () => {
    expect(outline("Me and Dave shifted pallets.")).toEqual(["we past: Me and Dave shifted pallets"]);
    expect(outline("My team and I planned it.")).toEqual(["we past: My team and I planned it"]);
    expect(outline("The line was stopped at my request.")).toEqual([
      "i past: The line was stopped at my request",
    ]);
  });

  it("is told apart in what somebody is told or told of", () => {
    expect(outline("I told her it'd be five minutes and asked her name.")).toEqual([
      "i past: I told her",
      "other past: it'd be five minutes",
      "i past: and asked her name",
    ]);
    expect(outline("I knelt down so that she could see me.")).toEqual([
      "i past: I knelt down",
      "other past: so that she could see me",
    ]);
  });
});

describe("whether it happened", () => {
  it("tells I had from I would", () => {
    expect(outline("I'd been there before.")).toEqual(["i past: I'd been there before"]);
    expect(outline("I'd ask the nurse.")).toEqual(["i would: I'd ask the nurse"]);
    expect(outline("id ask the nurse.")).toEqual(["i would: id ask the nurse"]);
  });

  it("hears politeness, reported speech and habit in would", () => {
    expect(outline("I would prefer the early shift.")).toEqual(["i present: I would prefer the early shift"]);
    expect(outline("I told him that I'd come back.")[1]).toBe("i past: that I'd come back");
    const story =
      "I worked there for a year. He came on Mondays. He sat at the back. I'd sit with him every week.";
    expect(outline(story).at(-1)).toBe("i past: I'd sit with him every week");
  });

  it("takes a condition for imagined", () => {
    expect(outline("If I saw it I would stop.")[0]).toBe("i would: If I saw it");
  });

  it("sees denial in its many forms, and not in not only", () => {
    expect(outline("I didn't ring the ward or tell my senior.")).toEqual([
      "not i past: I didn't ring the ward",
      "not i past: or tell my senior",
    ]);
    expect(outline("I forgot to check the dose.")[0]).toBe("not i past: I forgot to check the dose");
    expect(outline("Nobody panicked.")[0]).toBe("not other past: Nobody panicked");
    expect(outline("I didn't just ring the ward.")[0]).toBe("i past: I didn't just ring the ward");
  });

  it("keeps quoted words apart", () => {
    expect(outline('She said "I never check" and left.')[1]).toBe('not i present: "I never check"');
  });
});

describe("words", () => {
  it("are compared without regard to spelling, typing and form", () => {
    const stems = (text: string) => readAnswer(text).tokens.map((token) => token.stem);
    expect(stems("organised colour labelled theatre")).toEqual(stems("organized color labeled theater"));
    expect(stems("I told him")).toEqual(stems("I tell him"));
    expect(stems("I didn\u2019t")).toEqual(stems("i didnt"));
    expect(stems("the mangaer chekced becuase")).toEqual(stems("the manager checked because"));
  });

  it("keep their place in the text as it was typed", () => {
    const text = "I ch\u200becked\u00a0the \u201clabel\u201d.";
    expect(readAnswer(text).tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      "I",
      "ch\u200becked",
      "the",
      "label",
    ]);
  });

  it("of filler, copies and headings carry no clauses", () => {
    const answer = readAnswer(
      "Result: done. I am a passionate team player. I rang the ward. I rang the ward.",
    );
    expect(answer.sentences.map((sentence) => sentence.clauses.length)).toEqual([0, 1, 0, 1, 0]);
  });
});
