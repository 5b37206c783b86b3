import { findAny, findCues } from "../../cue";
import type { Rule } from "../../rule";

/**
 * Detects: a lesson said in so many words: learnt, taught me, realised, found out that, should have, next time.
 * Why panels care: a past event predicts little unless the person took something from it.
 * Source: the reflection step of STARR; the marking guide's "what they learnt, would do differently".
 * Misses: a lesson told only as a proverb.
 */
export const rule: Rule = {
  id: "lesson",
  title: "You say what you learnt",
  advice: "Add what you learnt from it, or would do differently.",
  detect: findAny(
    findCues(
      { who: ["i", "we"], mood: ["past", "present"] },
      "learn <4> that|how|to|from|it|you|not|a|the",
      "realise|understand|appreciate <2> that|how|I|it|people|why",
      "find out|that <3> is|it|that|you|people",
      "reflect <1> that|on|upon|how|afterwards",
      "looking back",
      "come|came|grown to|away <1> see|understand|appreciate|realise|thinking|with",
      "think|thought <2> since|afterwards|differently|a lot",
      "used to think|assume|believe",
      "never <2> think|thought|realised|knew|known",
    ),
    findCues(
      { mood: ["past", "present"] },
      "teach|show|remind|tell me",
      "make|made me <2> realise|think|see|understand|aware|more|better|a",
      "lesson|takeaway",
      "stick|stay|live with me",
      "bring|brought home to me",
    ),
    findCues(
      { who: ["i", "we"], mood: "any", polarity: "any" },
      "do <4> differently|again",
      "next time",
      "should have|'ve",
      "wish I",
      "in future|the future",
      "in hindsight",
    ),
  ),
  examples: {
    finds: [
      "I «learnt to» ask a person what they lost before I arrived.",
      "It «taught me» that a curtain and ten minutes can save somebody's pride.",
      "I «should have» asked sooner.",
      "I «reflected that» shouting is often fear.",
    ],
    ignores: [
      "I never learnt anything from it.",
      "The trainees learnt to check the label.",
      '"I learnt to wait," she said.',
    ],
  },
};
