import { findAny, findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/** What can be wrong. */
const faults =
  "wrong|missing|different|mismatch|error|mistake|old|expired|blank|twice|double|duplicate|gap|odd|strange|unusual|incorrect|fault|faulty|loose|crack|leak|short|swapped|mixed|previous|broken|blocked|discrepancy|damage|stuck|empty";

/** What bears a number that can be held against another. */
const papers =
  "sheet|label|form|list|screen|book|record|invoice|chart|shelf|till|system|order|note|ticket|scale|gauge|meter|clock|bottle|script|tag|box|receipt";

/**
 * Detects: something wrong, missing, odd or out of date that the writer noticed.
 * Why panels care: noticing what others passed over is attention to detail in action.
 * Source: the marking guide's "finds an error".
 * Misses: an error shown only by two figures side by side.
 */
export const rule: Rule = {
  id: "finds-error",
  title: "You find what is wrong",
  advice: "Say exactly what is wrong, and how you notice it.",
  detect: findAny(
    findCues(
      { who: ["i", "we"], whole: true },
      "notice|spot|see|find|realise|discover|clock <10> different|missing|wrong|expired|mismatch|faulty|loose|incorrect|swapped|blank|duplicate",
      `notice|spot|see|find|realise|discover|catch|identify|clock|hear|pick <6> ${faults}`,
      "notice|spot|see|find|realise|discover|clock that? the|it|one|they|two|three|#|a <4> not|n't|no|never|still|only|off",
      "feel|hear|smell <6> stiff|loose|rough|soft|hot|warm|rattle|hiss|burning|grinding|wobble|give|cold|wet",
      "know|think <4> wrong|odd|strange|not right",
      "identify|detect <5>",
      "notice|see|find|spot <5> gone|same|changed number|name|date|code|size",
      "notice|see|find|spot <3> number|zero|name|date|digit|page|box|screw|seal|label <2> gone|changed|moved",
      "catch it|that|this|them <2> before|in",
      "see|notice|spot|find <3> say|said <6> and|but <4> say|said",
      "pick =up =on|that",
    ),
    findCues(
      { who: ["other"], mood: ["past"], polarity: "negated", whole: true },
      "match|tally|agree|add|fit",
      "look|seem|sound|feel|smell right",
    ),
    findCues(
      { who: ["other"], mood: ["past"], whole: true },
      "have <1> different <3>",
      "swap|mix|muddle|transpose <3> years|dates|names|numbers|labels|digits|figures",
      "come <1> out|up wrong|short|missing",
      "be <1> mislabelled|expired|swapped",
      "be <1> # <1> short|missing|narrower|wider|longer|shorter|higher|lower|heavier|lighter|extra",
      "be <1> # too many|few|much",
      "come <1> out|up # <2> over|short|too|less|more",
      "be <2> upside|unlocked|unplugged|mouldy|ajar",
    ),
    findCues(
      { mood: ["past", "present"], whole: true },
      "date|label|name|number|code|size|screw|dose|tag|seal|lid|part|lead|spelling|address|price|weight|reading <6> be <2> different|wrong|bent|cracked|missing|short|loose|old|faulty|blank|last|swapped|same",
      "something <3> look|feel|seem|sound off|odd|wrong|funny|strange|not",
      `${papers} <3> say|read|show|have # <6> have|say|read|show|be #`,
    ),
  ),
  examples: {
    finds: [
      "One of the «screws was a different length».",
      "I «caught it before it went out».",
      "The «sheet said 48 bottles, the shelf had 36».",
      "The count «came out one over».",
      "He «had swapped the years over».",
      "I «noticed that the date was missing».",
      "I «saw the seal was loose».",
      "The two numbers «did not match», so I rang the office.",
    ],
    ignores: [
      "I usually pick up a new device very quickly.",
      "We were two hours away.",
      "I found the work interesting.",
      "Nobody saw the label.",
      "I would notice a wrong label.",
    ],
  },
};
