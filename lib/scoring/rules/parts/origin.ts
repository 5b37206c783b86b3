import { findAny, findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: in a motivation answer, where the interest comes from: an event, a person, a first sight of the work.
 * Why panels care: an interest with a beginning is likelier to be real, and to last.
 * Source: the marking guide, "for motivation prompts: where the interest comes from".
 * Misses: an interest told only through its objects.
 */
export const rule: Rule = {
  id: "origin",
  title: "You say where your interest comes from",
  advice: {
    motivation: "Say where this comes from: what you first saw, did or read.",
  },
  detect: (answer, question) => (question.kind === "motivation" ? findOrigin(answer, question) : []),
  examples: {
    finds: [
      { answer: "It «started with» my dad's valve.", kind: "motivation" },
      { answer: "I «first saw» a bypass machine on a school visit.", kind: "motivation" },
      { answer: "I «have always wanted» to know how things work.", kind: "motivation" },
    ],
    ignores: [
      "It started with my dad's valve.",
      { answer: "I am passionate about technology.", kind: "motivation" },
      { answer: "They like technology.", kind: "motivation" },
    ],
  },
};

const findOrigin = findAny(
  findCues(
    { who: ["i"], mood: ["past", "present"] },
    "=first saw|met|heard|read|came|learned|worked|used|noticed|found",
  ),
  findCues(
    { who: ["i", "other"], mood: ["past", "present"] },
    "start|begin|come when|with|from|in|at|after|as",
    "=get|got|become|became|was|been interested|hooked|curious|fascinated|into|drawn",
    "come across",
    "=have|='ve always wanted|liked|loved|been|wondered|had",
    "what <2> turned|hooked|got|made|bothered|stayed me|with",
    "bother|fascinate|grab|strike|hook me",
  ),
);
