import { findAny, findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: a count or comparison: logged, timed, tallied, asked again; a figure before and after.
 * Why panels care: without a measure nobody knows whether a change was an improvement.
 * Source: the marking guide's "measures" and "measures it".
 * Misses: a measure that the reader has to work out from two remarks.
 */
export const rule: Rule = {
  id: "measures",
  title: "You measure whether it works",
  advice: "Say what you count, before and after.",
  detect: findAny(
    findCues(
      { who: ["i", "we"], whole: true },
      "count|measure|log|=tracked|=timed|tally|survey|audit|monitor|weigh|chart|plot|tot|compare",
      "before and after",
      "keep|make|do <4> tally|count|record|log|score|chart|diary",
      "plot|mark <5> graph|chart|spreadsheet|map",
      "put <3> =in|into|=on a? <1> graph|chart|spreadsheet|map",
      "evaluate|assess <4> whether|how|if|result|impact|effect",
      "work|figure <1> out <5> save|cost|waste|take|lose",
      "collect|gather|record|note <4> data|feedback|figures|numbers|results|times|scores|many",
      "ask <5> again|feedback|rate|score",
      "check <4> whether|if|how <4> work|better|made",
    ),
    findCues(
      { mood: ["past"], polarity: "any", whole: true },
      "from|instead # <4> to #",
      "go|come <2> from <6> to|down <4>",
      "go|come|be <1> down|up to|by <3> #|half|third|nothing|zero|none|nearly",
      "drop|fall|rise|increase|reduce|cut|improve|grow <3> to|by|from <3> #|half|third|quarter|most|nearly|nothing|zero|none",
      "halve|double|treble",
      "from <6> to <2> #|=half|none|nothing|zero",
    ),
    findCues({ mood: ["present"], whole: true }, "=now it|there|they|we <1> be <1> =none|nothing|zero"),
  ),
  examples: {
    finds: [
      "I «kept a tally for a month».",
      "Late tubes «went from eleven to three».",
      "We «counted the returns before and after».",
    ],
    ignores: [
      "I put together a spreadsheet for the bookings.",
      "It got better.",
      "I can measure things.",
      "Nobody counted them.",
      "I was responsible for keeping track of leave.",
      "I went and talked to him one evening.",
    ],
  },
};
