import { findAny, findCues } from "../../cue";
import type { Rule } from "../../rule";

/**
 * Detects: what the writer learnt, would do differently, or has carried into later practice.
 * Why panels care: a past event predicts little unless the person took something from it.
 * Source: the reflection step of STARR, and the marking guide's "reflection".
 * Misses: a lesson told only as a proverb with no sign that it is the writer's own.
 */
export const rule: Rule = {
  id: "reflection",
  title: "You say what you took from it",
  advice: "Add what you learnt, and something you do differently since.",
  detect: findAny(
    findCues(
      { who: ["i", "we"], mood: ["past", "present"] },
      "learn",
      "realise <> that|how|I|it",
      "reflect <> that|on|how",
    ),
    findCues(
      { mood: ["past", "present"] },
      "teach|show|remind me",
      "make|made me <2> realise|think|see|understand|aware",
    ),
    findCues(
      { who: ["i"], mood: ["past", "present", "would"], polarity: "any" },
      "do <4> differently",
      "next time",
    ),
    findCues({ who: ["i", "we"], mood: ["present"] }, "now", "=since", "these days"),
  ),
  examples: {
    finds: [
      "I «learnt» to ask a person what they lost before I arrived.",
      "It «taught me» that a curtain and ten minutes can save somebody's pride.",
      "I ask every newcomer in the first week «now».",
    ],
    ignores: [
      "I never learnt anything from it.",
      "The trainees learnt to check the label.",
      '"I learnt a lot," she said.',
    ],
  },
};
