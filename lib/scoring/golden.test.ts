import { describe, expect, it } from "vitest";
import type { Question, Report } from "./report";
import { scoreAnswer } from "./score-answer";

const answers: Record<string, Question & { answer: string }> = {
  "strong-story": {
    text: "Tell me about a time you noticed a mistake and put it right.",
    kind: "past",
    competencies: ["attention-to-detail"],
    answer: `I was a Saturday assistant at a garden centre, and in my second spring I was pricing seed potatoes. I noticed that
two sacks from the same delivery had different batch numbers, and one of them was on the recall notice by the till. If
it had gone out, people would have planted blight in their gardens. I stopped pricing, checked every sack against the
notice and moved the three bad ones behind the counter so that nobody could buy them. Then I rang the manager at home,
because one sack was missing. She found the receipt and called the customer that evening. All four sacks went back, and
the wholesaler changed how they print the labels. I learnt to read a number twice when two things look alike, and I
still put my finger under it now.`,
  },
  "plan-with-reasons": {
    text: "You arrive for a shift and the person before you has left no notes. What would you do?",
    kind: "hypothetical",
    competencies: ["communication"],
    answer: `I'd ring them first, because they may still be in the car park, and ask what they were worried about. If I couldn't
reach them I'd ask the nurse in charge to walk round with me, so that nothing waits until someone falls over it. I'd
write down what we found with the time, and read it back to her in case I had misheard. At the end I'd know it had
worked if the next shift could start without ringing me. I was left without notes once in a kitchen, and I found the
allergy card under a tray, so I'd tell the person kindly, not complain about them.`,
  },
  "claims-only": {
    text: "Tell me about a time you worked well in a team.",
    kind: "past",
    competencies: ["teamwork"],
    answer: `I am a real team player and people always say that I am easy to work with. I communicate well, I listen to
everybody's opinion and I always go the extra mile. In any team there are different personalities, and I think it is
important to respect all of them. I try to keep a positive attitude and to support my colleagues whenever I can.`,
  },
  "names-a-patient": {
    text: "Describe a time you protected somebody's dignity.",
    kind: "past",
    competencies: ["respect-and-dignity"],
    answer: `On Willow Ward I looked after Mr Arthur Penhaligon, 79, in bed 6, who was ashamed of his stoma bag. I drew the
curtain, sat down so that I was not standing over him and asked how he wanted to manage it. He chose to do it himself,
so I fetched a mirror and waited outside. He thanked me, and he went home on the Friday doing it alone. I learnt to ask
before I help.`,
  },
};

/** A report as a reviewer reads it: what was found, word for word, and what follows. */
function print(report: Report, text: string): string {
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => `«${text.slice(start, end).replaceAll("\n", " ")}»`).join(" ");
  const { situation, action, result, reflection } = report.parts;
  return [
    `band ${report.band}, ${report.points} points, ${report.confidence.level} confidence`,
    `situation ${situation}, action ${action}, result ${result}, reflection ${reflection}, competency ${report.competency}`,
    ...report.flags.map((flag) => `${flag.weight} flag: ${flag.id} ${words(flag.evidence)}`.trimEnd()),
    ...report.lines.flatMap((line) => [
      "",
      `${line.title}: ${line.said}`,
      ...line.findings.map((finding) => `  ${finding.rule}: ${words(finding.evidence)}`),
    ]),
    "",
    ...report.advice.map((advice) => `+${advice.gain} ${advice.text}`),
    `next question (${report.followUp.gap}): ${report.followUp.text}`,
    ...report.confidence.reasons.map((reason) => `not sure: ${reason}`),
    "",
  ].join("\n");
}

// A change of rule or weight shows here in what it does to whole answers: read the difference before taking it over
// with `npx vitest run lib/scoring/golden.test.ts -u`.
describe("whole reports, as kept in lib/scoring/golden", () => {
  for (const [name, { answer, ...question }] of Object.entries(answers)) {
    it(`of ${name.replaceAll("-", " ")}`, async () => {
      await expect(print(scoreAnswer(answer, question), answer)).toMatchFileSnapshot(`./golden/${name}.txt`);
    });
  }
});
