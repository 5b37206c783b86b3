import { findOwnActions } from "../../cues/cue";
import { experts } from "../../cues/words";
import type { Rule } from "../../rule";

/**
 * Detects: a second pair of eyes asked for: a witness, a countersign, somebody else to read or count it.
 * Why panels care: people see what they expect to see; a second person does not.
 * Source: the marking guide's "checks and tests"; the independent double-check in medicines safety.
 * Misses: a second check that is routine and not told.
 */
export const rule: Rule = {
  id: "second-check",
  title: "You have it checked by somebody else",
  advice: "Say who checks it with you.",
  detect: findOwnActions(
    "get|have <6> check|witness|read|look|count|confirm|proofread|sign|test <4> too|over|it|with|after|me|second|my|them|through|against|before|same",
    "ask <4> to|could|would|can <1> check|witness|read|look|count|confirm|proofread|sign|test <4> too|over|it|with|after|me|second|my|them|through|against|before|same",
    "second|another|fresh|extra pair|person|set|signature|eyes|opinion|look|check",
    "somebody|someone|colleague else <3> check|look|read|sign",
    `check|count|recount|read|verify|compare <5> with <2> ${experts}|colleague`,
    "ask|get|have <1> =second =opinion|=pair|=person|=look|=check|=signature|=initials|=set",
    "ask|get|have <4> read <4> =out|aloud|while",
    "get|have|ask someone|somebody|=another|=colleague to <1> check|proofread|read|look|count",
  ),
  examples: {
    finds: [
      "I «got somebody to proofread it».",
      "I «asked a colleague to count it with me».",
      "I «got a second signature».",
      "I «checked the sheet with the nurse».",
    ],
    ignores: [
      "I trust my own eyes.",
      "She asked me to count it.",
      "I would get a second check.",
      "I went with her.",
    ],
  },
};
