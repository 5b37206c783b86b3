import { findAny, findCues, findOwnActions } from "../../cue";
import type { Rule } from "../../rule";

/**
 * Detects: a look back after the event: went back, rang the next day, asked how it had gone, kept an eye on it.
 * Why panels care: care does not end when the task is done.
 * Source: the marking guide's "checks how the person was afterwards".
 * Misses: news that reached the writer by chance.
 */
export const rule: Rule = {
  id: "follows-up",
  title: "You went back to see how it was",
  advice: "Say how you checked on it or on the person afterwards.",
  detect: findAny(
    findOwnActions(
      "go|come <3> back|again <5>",
      "go round to",
      "pop|drop|call|look|check|pass <2> in|by|back|round",
      "ask <8> how <5> been|was|were|week|doing|sleeping|getting|went|feeling|found",
      "ask <5> again|afterwards|later",
      "check <1> =on|back",
      "monitor|reassess|revisit",
      "keep <3> checking|watching",
      "ring|phone|call|text|message|email|visit|see|ask|check|speak|follow <7> next|later|afterwards|following|after|again|=evening <2> day|week|morning|shift|month|visit|that|=on",
      "keep <2> in touch|eye|checking|asking",
      "follow <2> up",
      "be|was|were back",
    ),
    findCues(
      { who: ["i"], whole: true },
      "=day|days|week|month|morning|year later|after|=on",
      "next|following day|morning|week|shift|=evening|month",
      "before i <1> leave|go|finish",
      "=afterwards <4>",
    ),
  ),
  examples: {
    finds: [
      "I «went back the next day».",
      "I «asked how the week had been».",
      "A «week later I rang to see» if it had held.",
    ],
    ignores: ["I went to work.", "She asked me how I was.", "I didn't go back."],
  },
};
