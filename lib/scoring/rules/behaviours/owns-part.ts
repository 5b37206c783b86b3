import { findAny, findCues, findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: the writer's own task inside the group's: “my part was”, “I took the registers”, “I was responsible
 * for”.
 * Why panels care: a panel chooses one person, not the team.
 * Source: the marking guide's "own part is clear" and "takes responsibility".
 * Misses: an own part that has to be read from the verbs.
 */
export const rule: Rule = {
  id: "owns-part",
  title: "Your own part in it is clear",
  advice: "Say which part of it is yours.",
  detect: findAny(
    findOwnActions(
      "take <2> charge|=on|care|responsibility|over|notes|part <4>",
      "take =the <3> lead|role|part|bed|table|till|door|bins|phone|calls|notes|minutes|register|bags|kitchen|front|back|night|shift|odd|even|heavy|heavier|left|right|=one|=ones|rest|other|other|first|last|half|side|end|morning|afternoon|room|list|job|task",
      "be|was|'m|am <2> responsible|charge|accountable",
      "=volunteered|=volunteer <3> to|for",
      "step <1> up|in|forward",
      "look after",
      "do|run|handle|lead|=managed|=manage|coordinate|organise the|our|all|my <3>",
      "make it my",
    ),
    findCues(
      { mood: ["past"], whole: true },
      "my <1> part|role|bit|task|responsibility|share|contribution <1> be|was|in|to",
      "my job|role|part|bit be <4>",
    ),
  ),
  examples: {
    finds: [
      "I «took the odd beds».",
      "I «took the registers and the medicines bag».",
      "«My part was the lighting».",
      "I «was responsible for the float».",
    ],
    ignores: [
      "I took the action that was needed.",
      "I was in my second job, in a shop.",
      "We did it together.",
      "She took the lead.",
      "I would take charge.",
      "I took him off the floor.",
    ],
  },
};
