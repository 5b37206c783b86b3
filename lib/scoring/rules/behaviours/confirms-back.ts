import { findAny, findCues, findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: what was heard said back: repeated, read back, spelt out, summed up, “to see if I had it right”.
 * Why panels care: most mistakes in a message are found when it is said twice.
 * Source: the marking guide's "confirms back"; closed-loop communication in clinical teams.
 * Misses: an answer that only shows that the message arrived.
 */
export const rule: Rule = {
  id: "confirms-back",
  title: "You say back what you hear",
  advice: "Say how you make sure that you have heard it right.",
  detect: findAny(
    findOwnActions(
      "read|repeat <3> back",
      "say|spell it|that|them|this|everything|=what <3> back",
      "say back",
      "check back <3>",
      "summarise|recap|clarify|paraphrase",
      "repeat <6> see|check|sure|right|loud|again|number|order|name|message|=what",
      "spell <3> =out|letter|name",
      "=letter by =letter",
      "check|ask|see|sure <4> i|we have|'d|'ve|had|got|heard|understood <3> right|correctly|properly",
      "say <3> let me check",
    ),
    findCues(
      { who: ["i", "we"], mood: ["present"], whole: true },
      "read|repeat <3> back",
      "say it|that back",
      "spell <3> letter|=out|=now",
    ),
  ),
  examples: {
    finds: [
      "I «read the order back to him».",
      "I «repeated the number to be sure».",
      "I «asked if I'd got it right».",
      "We «say it back now».",
    ],
    ignores: [
      "She read it back to me.",
      "I didn't repeat it.",
      "They say it back.",
      "I went back to the shop.",
    ],
  },
};
