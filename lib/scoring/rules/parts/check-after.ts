import { findAny, findCues } from "../../cues/cue";
import { clauseAt } from "../../reading/clauses";
import type { Question } from "../../report";
import type { Rule } from "../../rule";

const right =
  "work|worked|right|done|enough|fine|safe|well|success|successful|helped|better|gone|settled|happy|understood|sunk|real";
const charge =
  "nurse|sister|matron|doctor|manager|supervisor|senior|charge|team|coordinator|consultant|pharmacist|lead|mentor|surgeon|anaesthetist|perfusionist|department|boss|teacher|staff";
const own = { who: ["i", "we"], mood: ["would", "present"] } as const;

/** How one would know. */
const findProof = findAny(
  findCues(own, `know|judge|see <4> ${right}`, "know|judge <2> by|because|if|when"),
  findCues({ ...own, polarity: "any" }, "be happy|satisfied|done|finished|sure <3> if|when|once"),
  findCues(
    { mood: "any" },
    `it|that would|'d|will have|be|work|mean <3> ${right}`,
    "success would|is",
    "how =i|we|you|=i'd would|'d|will? know",
    `as long as|if <4> ${right}`,
  ),
);

/** What one would come back to. */
const findReturn = findCues(
  own,
  "go|come|pop|ring|call|look|report back",
  "look|pop|check in <3> again|later|after|afterwards|next|tomorrow",
  "check|ask|look|see|ring|call|count|measure|text <4> afterwards|later|again",
  "follow <2> up",
  "check|ask|look|see|ring|text|count|measure <4> after <3> week|day|shift|month|while|hour",
  "afterwards|later",
  `make =sure <6> ${right}|safe|knows|know|written|recorded`,
);

/** What one would write down, pass on or hand over. */
const findHandover = findCues(
  own,
  "write|note|record|log|document <4> it|this|that|what|down|up|everything|time|incident|notes|log|book|number",
  "report|flag|debrief",
  "fill <4> form|report|datix|log|in",
  "put <5> note|notes|log|book|record|records|chart|report|form|datix|writing|handover|system",
  "hand <4> over",
  "pass <4> on",
  `tell|inform|update|email|ring|phone|let <4> ${charge}`,
  "tell|let|update|show <3> know|what|why|how|that",
);

const findCheck = findAny(findProof, findReturn, findHandover);

/**
 * Detects: in a hypothetical answer, how the writer would know that it worked, would follow it up, or hand it over.
 * Why panels care: somebody who plans the check has done this before, or thinks as if.
 * Source: the marking guide, "for hypothetical prompts: how they would know it worked, what they would hand over".
 * Misses: a hoped-for end told as fact ("The patient never hears it").
 */
export const rule: Rule = {
  id: "check-after",
  title: "You say how you would know it worked, or who you would tell",
  advice: {
    hypothetical: "Say how you would know that it had worked, and what you would hand over to whom.",
  },
  detect: (answer, question: Question) =>
    question.kind === "hypothetical"
      ? findCheck(answer, question).filter(({ start }) => !clauseAt(answer.clauses, start)?.embedded)
      : [],
  examples: {
    finds: [
      { answer: "I'd «know it had worked» because she'd smile.", kind: "hypothetical" },
      { answer: "I'd «go back» past the chair.", kind: "hypothetical" },
      { answer: "Then I'd «write it» down.", kind: "hypothetical" },
      { answer: "I'd «tell the nurse» in charge what I saw.", kind: "hypothetical" },
    ],
    ignores: [
      "I'd know it had worked.",
      { answer: "She'd write it in the log.", kind: "hypothetical" },
      { answer: "I'd sit with her and let her talk.", kind: "hypothetical" },
      { answer: "I'd put a chair by the door.", kind: "hypothetical" },
    ],
  },
};
