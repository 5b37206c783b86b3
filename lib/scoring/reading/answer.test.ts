import { describe, expect, it } from "vitest";
import { readAnswer } from "./answer";

/** Each clause as "person mood: words", with "not" before a denied one, quotes around speech, > before an embedded one. */
function outline(text: string): string[] {
  return readAnswer(text).clauses.map(({ start, end, person, mood, negated, quoted, embedded }) => {
    const words = text.slice(start, end);
    const place = `${embedded ? "> " : ""}${negated ? "not " : ""}`;
    return `${place}${person} ${mood}: ${quoted ? `"${words}"` : words}`;
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
      "> other past: it'd be five minutes",
      "i past: and asked her name",
    ]);
    expect(outline("I knelt down so that she could see me.")).toEqual([
      "i past: I knelt down",
      "> other past: so that she could see me",
    ]);
  });
});

describe("what is told of within what is told", () => {
  it("is what was asked, meant or known, with the word that asks", () => {
    expect(outline("I asked the nurses what they needed and why.")).toEqual([
      "i past: I asked the nurses",
      "> other past: what they needed and why",
    ]);
    expect(outline("I wish I'd asked first.")[1]).toBe("> i past: I'd asked first");
    expect(outline("He corrected everything I said in front of patients.")[1]).toBe(
      "> i past: I said in front of patients",
    );
  });

  it("is not the plan that follows a condition", () => {
    expect(outline("If they said no I'd offer to do it.")).toEqual([
      "not other would: If they said no",
      "i would: I'd offer to do it",
    ]);
    expect(outline("When they said it I would repeat it and wait.").slice(1)).toEqual([
      "i would: I would repeat it",
      "i would: and wait",
    ]);
  });

  it("is speech after said and a comma, until the teller goes on", () => {
    expect(outline("I said, you don't have to talk, and made us tea.").slice(1)).toEqual([
      'not other present: "you don\'t have to talk"',
      "i past: and made us tea",
    ]);
    expect(outline("I'd say sorry, can you say it again, and I'd wait.").slice(1)).toEqual([
      'other would: "can you say it again"',
      "i would: and I'd wait",
    ]);
  });
});

describe("a clause", () => {
  it("is not begun by a noun, an adverb or a preposition", () => {
    expect(outline("I'd ask for the name and date of birth, and wait.")).toEqual([
      "i would: I'd ask for the name and date of birth",
      "i would: and wait",
    ]);
    expect(outline("He cried for a while and I stayed.")).toEqual([
      "other past: He cried for a while",
      "i past: and I stayed",
    ]);
    expect(outline("After the case I'd ask him.")).toEqual(["i would: After the case I'd ask him"]);
    expect(outline("I did it again even though it was late.")[0]).toBe("i past: I did it again");
  });

  it("after an aside belongs to whoever was spoken of before it", () => {
    expect(outline("We had a report due and one of us, I'll call him Max, stopped replying.").at(-1)).toBe(
      "other past: stopped replying",
    );
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
    expect(outline("I told him that I'd come back.")[1]).toBe("> i past: that I'd come back");
    const story =
      "I worked there for a year. He came on Mondays. He sat at the back. I'd sit with him every week.";
    expect(outline(story).at(-1)).toBe("i past: I'd sit with him every week");
  });

  it("hears a story told in the present after a time that is past, until something lasts", () => {
    const story = "In my first month I write to him. He answers cold, so I go there. Now I always ask.";
    expect(outline(story)).toEqual([
      "i past: In my first month I write to him",
      "other past: He answers cold",
      "i past: so I go there",
      "i present: Now I always ask",
    ]);
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
    expect(outline("I nearly closed the lid.")[0]).toBe("not i past: I nearly closed the lid");
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
