import { findAny, findCues } from "../../cue";
import type { Rule } from "../../rule";

/**
 * Detects: a count or comparison: logged, timed, tallied, asked again; a figure before and after.
 * Why panels care: without a measure nobody knows whether a change was an improvement.
 * Source: the marking guide's "measures" and "measures it".
 * Misses: a measure that the reader has to work out from two remarks.
 */
export const rule: Rule = {
  id: "measures",
  title: "You measured whether it worked",
  advice: "Say what you counted before and after.",
  detect: findAny(
    findCues(
      { who: ["i", "we"], whole: true },
      "count|measure|log|track|=timed|tally|survey|audit|monitor|weigh|chart|plot|tot|compare",
      "before and after",
      "keep|make|do <4> tally|count|record|log|track|score|chart|diary|note",
      "put|plot|mark|write <6> map|graph|chart|spreadsheet|dot|tick",
      "evaluate|assess <4>",
      "collect|gather|look|get|record|write|note <4> data|feedback|figures|numbers|results|times|scores|many",
      "ask <5> again|feedback|rate|score",
      "check <4> whether|if|how <4> work|better|made",
    ),
    findCues(
      { mood: ["past"], polarity: "any", whole: true },
      "from|instead # <4> to #",
      "go|come <4> from|to <3> #|half|third|nothing|zero|none|nearly",
      "drop|fall|rise|increase|reduce|cut|improve|grow <4> to|by|from <3> #|half|third|quarter|most|nearly|nothing|zero|none",
      "halve|double|treble",
      "from <5> to <2> #|a|an|=half",
      "from <6> to <2> #|none|nothing|=one|nearly",
    ),
  ),
  examples: {
    finds: [
      "I «kept a tally for a month».",
      "Late tubes «went from eleven to three».",
      "We «counted the returns before and after».",
    ],
    ignores: ["It got better.", "I can measure things.", "Nobody counted them."],
  },
};
