import { findOwnActions } from "../../cue";
import type { Rule } from "../../rule";

/**
 * Detects: the listener asked to say, show or point it back; what was heard repeated; room made for questions.
 * Why panels care: “Is that clear?” always gets a yes; having it said back shows what arrived.
 * Source: the marking guide's "checks understanding" and "confirms back"; Gloucestershire Hospitals' behaviours
 * (“check understanding”); the teach-back method.
 * Misses: a misunderstanding seen from what the person did next.
 */
export const rule: Rule = {
  id: "checks-understanding",
  title: "You checked that it was understood",
  advice: "Say how you found out whether they had understood you.",
  detect: findOwnActions(
    "ask|get|have|let|invite|make <5> tell|say|repeat|explain|read|show|point|talk|describe|walk <3> me|back|through|=us|it|what|how|to|words|where",
    "check|see|ask|make|sure|confirm|find|clarify|ensure <6> understand|misconception|muddled|follow|clear|sense|heard|taken",
    "ask <5> what <4> understand|take|heard|know|remember|do|happen",
    "say|repeat|read <3> back",
    "in <2> own words",
    "ask|invite|leave|give|check <5> question",
    "repeat|read <2> back|again|what",
    "summarise|recap|clarify",
  ),
  examples: {
    finds: [
      "I «asked her to show me what she would do at home».",
      "I «asked each group to point to the way out».",
      "I «read the order back to him».",
    ],
    ignores: ["I asked for a day off.", "He asked me to repeat it.", "I didn't check that they understood."],
  },
};
