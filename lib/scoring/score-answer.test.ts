import { describe, expect, it } from "vitest";
import type { PromptKind } from "../prompts/prompt";
import type { Question, Report } from "./report";
import { bandFrom, rubric } from "./rubric";
import { scoreAnswer } from "./score-answer";
import { sayFor } from "./wording";

const past: Question = {
  text: "Tell me about a time you noticed a mistake and put it right.",
  kind: "past",
  competencies: ["attention-to-detail"],
};

const kinds: readonly PromptKind[] = ["past", "hypothetical", "motivation"];

const story = `Last spring I worked in the print room of a small college. On my third week two boxes of exam papers came back
from the folder with the last page upside down. Nobody had noticed. I stopped the run, checked ten more from each box and
rang the exams officer before I touched anything, because the papers were due out at noon. She asked me to hold them. I
reprinted the page, and then I opened every envelope and counted. We were done by half past eleven and no student was late.`;

const odd: Record<string, string> = {
  nothing: "",
  spaces: " \n\t ",
  "one word": "Always.",
  "other scripts": "我在医院工作。я проверил этикетку. فحصت الملصق. 🙂🙂",
  "control characters": "I checked\u0000\u0007 the label\u001b[31m and rang\u0008 the ward.",
  "zero-width characters": "I ch\u200becked the\u2060 la\u00adbel and ra\ufeffng the ward.",
  "lone surrogates": "I checked \ud800 the \udfff label.",
  markup: "<b>I checked</b> <script>alert(1)</script> & rang the ward.",
  "object keys": "constructor __proto__ toString hasOwnProperty valueOf",
  "no spaces": "a".repeat(100_000),
  quotes: `"${'"'.repeat(5000)}'${"'".repeat(5000)}`,
  brackets: "(".repeat(20_000) + "«»".repeat(100),
  "marks only": ".!?,;:-".repeat(10_000),
  "many lines": "- I checked it\n".repeat(7000),
  "100,000 characters": "I checked the label and rang the ward because it was wrong. ".repeat(1700),
  "unknown words": "qwertz uiopa sdfgh jklyx cvbnm ".repeat(2000),
};

const spansOf = (report: Report) => [
  ...report.lines.flatMap((line) => line.findings.flatMap((finding) => finding.evidence)),
  ...report.flags.flatMap((flag) => flag.evidence),
];

describe("the words that a finding quotes", () => {
  const stepsOf = (text: string) =>
    scoreAnswer(text, past)
      .lines.flatMap(({ findings }) => findings.filter(({ rule }) => rule === "own-step"))
      .flatMap(({ evidence }) => evidence.map(({ start, end }) => text.slice(start, end)));

  it("go on to the end of what was asked, and no further", () => {
    expect(
      stepsOf("I asked the nurses what they needed to see, and made a card. I told her as soon as I saw it."),
    ).toEqual([
      "I asked the nurses what they needed to see",
      "and made a card",
      "I told her as soon as I saw it",
    ]);
  });
});

describe("scoreAnswer", () => {
  for (const [name, text] of Object.entries(odd)) {
    it(`takes ${name} and keeps every span inside the text`, () => {
      for (const kind of kinds) {
        const report = scoreAnswer(text, { ...past, kind });
        for (const { start, end } of spansOf(report)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(report.points).toBeGreaterThanOrEqual(0);
        expect(report.points).toBeLessThanOrEqual(100);
      }
    });
  }

  it("gives the same report for the same answer, and the report survives JSON", () => {
    const report = scoreAnswer(story, past);
    expect(scoreAnswer(story, past)).toEqual(report);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it("puts every total into the band that its points say", () => {
    for (const text of [...Object.values(odd), story]) {
      const { band, points } = scoreAnswer(text, past);
      expect(points).toBeGreaterThanOrEqual(bandFrom[band]);
      if (band < 4)
        expect(points).toBeLessThanOrEqual(Math.max(0, bandFrom[(band + 1) as 1 | 2 | 3 | 4] - 1));
    }
  });

  it("says each line's points as a sentence that ends in them", () => {
    for (const line of scoreAnswer(story, past).lines) {
      expect(line.said).toMatch(new RegExp(`: ${line.points} of ${line.outOf}$`));
    }
  });

  it("gives nothing for an empty answer and says so", () => {
    const report = scoreAnswer("", past);
    expect(report.band).toBe(0);
    expect(report.points).toBe(0);
  });
});

describe("what never raises a mark", () => {
  const before = scoreAnswer(story, past).points;

  it("pasting the answer twice", () => {
    expect(scoreAnswer(`${story}\n\n${story}`, past).points).toBe(before);
  });

  it("copying a sentence", () => {
    expect(
      scoreAnswer(`${story} I reprinted the page, and then I opened every envelope and counted.`, past)
        .points,
    ).toBe(before);
  });

  it("filler", () => {
    const filler =
      " I am passionate, reliable and hard-working, and I always go the extra mile. It goes without saying that quality is key to everything.";
    expect(scoreAnswer(story + filler, past).points).toBeLessThanOrEqual(before);
  });

  it("keywords", () => {
    const keywords =
      " Teamwork, communication, learning, outcome, feedback, reflection, dignity, compassion, result.";
    expect(scoreAnswer(story + keywords, past).points).toBeLessThanOrEqual(before);
  });

  it("headings, American spelling and curly apostrophes: they change nothing", () => {
    const [first = "", ...rest] = story.split(". ");
    const headed = `Situation: ${first}.\n\nAction: ${rest.join(". ")}`;
    expect(Math.abs(scoreAnswer(headed, past).points - before)).toBeLessThanOrEqual(5);
    const british = "I realised the colour of the label was wrong and I apologised. I didn't hide it.";
    const american = "I realized the color of the label was wrong and I apologized. I didn\u2019t hide it.";
    expect(scoreAnswer(american, past).points).toBe(scoreAnswer(british, past).points);
  });
});

describe("what never lowers a mark", () => {
  const before = scoreAnswer(story, past).points;

  it("adding what was learnt", () => {
    const more = scoreAnswer(`${story} I learnt that a second pair of eyes costs less than a reprint.`, past);
    expect(more.points).toBeGreaterThan(before);
  });

  it("adding a result", () => {
    const more = scoreAnswer(`${story} The officer thanked me, and there were no complaints.`, past);
    expect(more.points).toBeGreaterThanOrEqual(before);
  });
});

describe("what is said for each kind of prompt", () => {
  it("speaks of what would be where that was asked", () => {
    const itWas = /\b(?:was|were|did|ended|went|what happened)\b/;
    const plan = "I would ask the nurse and then I would tell her.";
    for (const text of [
      "",
      plan,
      "We would ask the nurse and then we would tell her.",
      "I never checked it.",
    ]) {
      const { lines, advice, flags } = scoreAnswer(text, { ...past, kind: "hypothetical" });
      expect(lines.map(({ title }) => title).join(" ")).not.toMatch(itWas);
      expect(advice.map(({ text }) => text).join(" ")).not.toMatch(itWas);
      expect(flags.map(({ message }) => message).join(" ")).not.toMatch(itWas);
    }
  });

  it("has advice on every line of the rubric", () => {
    for (const kind of kinds) {
      for (const line of rubric) {
        const rules = line.rules({ ...past, kind });
        expect(
          rules.some(({ advice }) => sayFor(advice, kind)),
          `${line.id}, ${kind}`,
        ).toBe(true);
      }
    }
  });
});

describe("the follow-up question", () => {
  it("is about what costs the answer most", () => {
    expect(scoreAnswer(story, past).followUp.gap).toBe("reflection");
  });

  it("does not ask for one reason more where a strong answer gave one", () => {
    const { lines, followUp } = scoreAnswer(`${story} I learnt to check the first ten of every run.`, past);
    expect(lines.find(({ id }) => id === "reasons")?.findings).toHaveLength(1);
    expect(followUp.gap).not.toBe("reason");
  });
});

describe("the rubric", () => {
  it("sums to 100 points for each kind of prompt", () => {
    for (const kind of kinds) {
      expect(rubric.reduce((sum, line) => sum + line.points[kind], 0)).toBe(100);
    }
  });
});
