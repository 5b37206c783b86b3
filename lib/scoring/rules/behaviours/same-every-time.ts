import { findAny, findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/** What is done one by one. */
const rounds =
  "time|=one|single|morning|day|night|shift|page|line|item|bag|box|tray|bed|filter|label|tube|team|patient|person|room|step|folder|form|week|visit|piece|row|joint|knot|bottle|window|table|plate|car|horse|child|animal|parcel|order|#";

/**
 * Detects: the same care each time: every one, each morning, all of them, even when tired or rushed.
 * Why panels care: quality is what happens on the hundredth time.
 * Source: the marking guide's "gets the basics right each time" and "works the same way when tired or rushed".
 * Misses: steadiness that shows only in a record (“none missed since”).
 */
export const rule: Rule = {
  id: "same-every-time",
  title: "You do it the same way every time",
  advice: "Say what you do each time, also when you are tired or rushed.",
  detect: findAny(
    findCues(
      { who: ["i"], mood: ["past"], whole: true },
      `every|each|both <1> ${rounds}`,
      "=even when|though|if|at|after <6> tired|busy|rush|=late|end|night|queue|waiting|pressure|hurry|long|shattered|exhausted|nobody|cold|raining|ill",
      "same order|way|check|routine|steps",
      "wipe|scrub|rinse|sweep|clean|wash <4> again|twice|properly|thoroughly",
      "all # of|the? <2>",
    ),
    findCues(
      { who: ["i"], mood: ["present"], whole: true },
      "same check|way|order|routine|steps",
      "=even when|though|if|at|after <6> tired|busy|rush|=late|end|night|queue|pressure|hurry|long|shift",
      "look|check|wash|read|test|count|clean <3> every|each <1> time|=one|day|shift",
      "every|each morning|day|night|time|=evening|week <8> look|check|write|wash|read|test|count|log|clean|set|strip|ask|sign|lock|wipe|feel|touch",
    ),
  ),
  examples: {
    finds: [
      "I «wash my hands every single time».",
      "I «checked after each row with a steel rule».",
      "I «checked every tray» before it left.",
      "I «looked at all eight beds».",
      "I «read each label», even when it was late.",
    ],
    ignores: ["Every day is different.", "She checked every tray.", "I didn't check each one."],
  },
};
