import { findAny, findCues } from "../../cue";
import type { Question } from "../../report";
import type { Rule } from "../../rule";

const findCheck = findAny(
  findCues(
    { mood: "any", polarity: "any" },
    "know|tell|see|judge <4> work|worked|right|done|enough|fine|safe|well|success|successful|helped|better|gone|if|when|by",
    "be happy|satisfied|done|finished|sure <3> if|when|once|that",
    "it|that would|'d|will have|be|work|mean <3> worked|successful|right|done|if|when",
    "success would|is|for",
    "as long as|if <6> safe|happy|better|calmer|settled|well|fine|understood",
  ),
  findCues(
    { who: ["i", "we"], mood: ["would", "present"] },
    "go|come|pop|ring|call back",
    "check|ask|look|see|follow|ring|call|go <4> afterwards|after|later|next|again|up|how",
    "write|note|record|log|document|report|hand|pass|tell|update|let|fill|put|flag|inform|debrief|feed",
    "make sure",
    "afterwards|later|finally",
  ),
);

/**
 * Detects: in a hypothetical answer, how the writer would know that it worked, would follow it up, or hand it over.
 * Why panels care: somebody who plans the check has done this before, or thinks as if.
 * Source: the marking guide, "for hypothetical prompts: how they would know it worked, what they would hand over".
 * Misses: a hoped-for end told as fact ("The patient never hears it").
 */
export const rule: Rule = {
  id: "check-after",
  title: "You say how you would know it worked, or who you would tell",
  advice: "Say how you would know that it had worked, and what you would hand over to whom.",
  kinds: ["hypothetical"],
  detect: (answer, question: Question) =>
    question.kind === "hypothetical" ? findCheck(answer, question) : [],
  examples: {
    finds: [
      { answer: "I'd «know it had worked» because she'd smile.", kind: "hypothetical" },
      { answer: "I'd «go back» past the chair.", kind: "hypothetical" },
      { answer: "Then I'd «write» it down.", kind: "hypothetical" },
    ],
    ignores: [
      "I'd know it had worked.",
      { answer: "She'd write it in the log.", kind: "hypothetical" },
      { answer: "I'd sit with her.", kind: "hypothetical" },
    ],
  },
};
