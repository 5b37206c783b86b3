import { findAny, findCues, findOwnActions } from "../../cue";
import type { Rule } from "../../rule";

/**
 * Detects: no time lost: straight away, at once, there and then, before it went further, rather than wait.
 * Why panels care: the same words an hour later may be too late.
 * Source: the marking guide's "escalates early" and "speaks up early".
 * Misses: speed shown only by two times of day.
 */
export const rule: Rule = {
  id: "acts-early",
  title: "You acted early",
  advice: "Say how soon you acted, and why you did not wait.",
  detect: findAny(
    findOwnActions(
      "straight|right away|off|to",
      "straightaway|immediately|promptly|instantly",
      "at once",
      "there and then",
      "rather than wait|leave|hope",
      "instead of waiting|leaving|hoping",
      "as soon as",
      "=same day|morning|afternoon|=evening|night|minute|hour",
      "within # minutes|hours",
      "before <2> sealed|started|anything|anyone|patient|opening|asking|saying|serving",
    ),
    findCues({ who: ["i"], polarity: "negated", whole: true }, "wait <2> for|until|till|to|and"),
  ),
  examples: {
    finds: [
      "I «rang the ward straight away».",
      "I «told her there and then».",
      "I «didn't wait for the visit on Friday».",
    ],
    ignores: ["He came at once.", "The shop is on the right.", "I would act immediately."],
  },
};
