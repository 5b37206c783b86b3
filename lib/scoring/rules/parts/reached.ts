import { findCues } from "../../cues/cue";
import type { Question } from "../../report";
import type { Rule } from "../../rule";

const findReached = findCues(
  { who: ["i"], mood: ["past", "present"] },
  "enrol|apply|sign|join|visit|shadow|volunteer|spend|arrange|book|build|make|mend|repair|finish|complete|pass|gain|write|present|design|measure|publish|start|take|do|go|get|have|watch|read|ask|email|ring <4> course|module|degree|class|placement|day|visit|project|dissertation|hospital|theatre|unit|book|paper|article|lecture|talk|merit|distinction|first|grade|certificate|qualification|team|perfusionist|department|job|post|shift|case|operation|open",
);

/**
 * Detects: in a motivation answer, what the writer has done or reached because of the interest.
 * Why panels care: an interest that has cost somebody an evening is worth more than one declared.
 * Source: the marking guide, "for motivation prompts: what they have done or reached because of it".
 * Misses: what was reached in a trade or hobby of its own words.
 */
export const rule: Rule = {
  id: "reached",
  title: "You say what your interest has led you to do",
  advice: {
    motivation: "Say what it has led you to do: a visit, a course, something built or read.",
  },
  detect: (answer, question: Question) =>
    question.kind === "motivation" ? findReached(answer, question) : [],
  examples: {
    finds: [
      { answer: "I «did a night class» in electronics.", kind: "motivation" },
      { answer: "I «spent a day» with the perfusion team.", kind: "motivation" },
      { answer: "I've «read the paper» on it.", kind: "motivation" },
    ],
    ignores: [
      "I did a night class in electronics.",
      { answer: "I would love a visit.", kind: "motivation" },
      { answer: "I am fascinated by theatre.", kind: "motivation" },
    ],
  },
};
