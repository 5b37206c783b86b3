import { findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/** What one keeps to. */
const procedures =
  "manual|instructions|procedure|protocol|checklist|=steps|guideline|policy|order|routine|method|system|letter|sequence|script|recipe|drill|list|training";

/**
 * Detects: a procedure, manual, list or fixed order kept to; one thing at a time.
 * Why panels care: a method that holds when it is busy is what makes work safe.
 * Source: the marking guide's "keeps a steady method" and "follows procedure or manual".
 * Misses: a procedure followed in deed, told without a word for it.
 */
export const rule: Rule = {
  id: "follows-procedure",
  title: "You keep to a steady method",
  advice: "Name the steps, the list or the routine that you keep to.",
  detect: findOwnActions(
    `follow|stick|keep|stay <4> ${procedures}`,
    `work|go|run <2> by|to|from|through|down|along <2> ${procedures}`,
    "=use|=used|=using <3> manual|checklist|procedure|protocol|instructions|guideline|script|recipe|drill",
    "step by step",
    "read <3> plan|policy|protocol|procedure|notes before|first",
    "know|remember <1> drill|steps|procedure|protocol",
    "=one <3> at <1> time",
    "same <2> always|usual|normal",
    "through <2> purge|steps|list|drill|routine|checks|stages",
    "read <4> aloud|loud",
    "in <1> same|right|that|set|strict order|sequence|way",
    "same order|way|routine|method|sequence|checks",
    "tick|cross <4> off",
    "wash|clean <3> hands",
    "do <4> in|by <1> order|turn|book",
    "=use|=used|=using|write|make <2> checklist",
  ),
  examples: {
    finds: [
      "I «followed the manual to the letter».",
      "I «ticked each table off» as it was done.",
      "I «kept to the same order for every tray».",
    ],
    ignores: ["I didn't follow the procedure.", "We have a procedure.", "I would follow the steps."],
  },
};
