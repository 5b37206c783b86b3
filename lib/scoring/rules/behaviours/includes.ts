import { findAny, findCues, findOwnActions } from "../../cue";
import type { Rule } from "../../rule";

/** What makes room for a need. */
const adjustments =
  "signs|signals|pictures|minibus|bus|handrail|rail|grip|handle|glasses|whiteboard|cushion|stool|stand|interpreter|translator|ramp|wheelchair|hearing|loop|braille|large|signer|advocate|lift|creche|transport|language|polish|urdu|arabic|subtitles|captions|line|reader|print";

/** What can be given, kept or moved. */
const places =
  "slot|time|seat|place|front|turn|role|quiet|extra|longer|double|space|part|appointment|venue|room|menu|date|day|table|height|hour|job|ground";

/**
 * Detects: a change made for somebody's need (language, disability, faith, money, age), or somebody brought in
 * who was left out.
 * Why panels care: treating all the same leaves some behind; everyone counts means some need more.
 * Source: the marking guide's "adapts to need" and "includes"; the NHS Constitution (“nobody is excluded”).
 * Misses: an adjustment whose need is only hinted at.
 */
export const rule: Rule = {
  id: "includes",
  title: "You made room for somebody's need",
  advice: "Say what you changed so that this person could take part.",
  detect: findAny(
    findOwnActions(
      "include|invite|welcome|involve|translate|interpret|accommodate|adapt|adjust",
      "make <2> sure <6> could|can|had|able|included|heard|join|nobody|everyone|all|understood|part",
      `find|book|get|call|arrange|bring|ring|=use|=used|=using|ask|order|borrow|build|fetch|suggest|have|make|fit|print|provide <6> ${adjustments}`,
      "so <3> he|she|they|people|everyone|everybody|nobody <2> could|can|would|'d|was|were",
      "for <2> him|her|them|people|those <2> to",
      "weight|clamp|lower|raise|loosen|pad|swap|tape|mark|fix <5> for|so|to",
      "put|sit|place|pair|seat <4> next|beside|near|by|with|front|end",
      `give|offer|move|change|book|leave|save|keep|swap|arrange|find|put <6> ${places}`,
      "pair|sit <5> next",
      "pay|waive|fund|lend|share <4> for|fee|fare|ticket|kit|cost",
      "read|fill|write <4> for|out|to|with him|her|them",
      "print|draw|make|record|type|put|=use|=used|=using|write <6> bigger|larger|large|pictures|easy|audio|voice|symbols|colour|simple|languages|version",
    ),
    findCues(
      { mood: ["past", "would"], whole: true },
      "so <3> could|can <3> join|reach|take|come|read|see|hear|follow|play|get|understand|be|sit|pray|eat|vote|speak",
    ),
  ),
  examples: {
    finds: [
      "I «moved the meeting to the ground floor».",
      "I «booked an interpreter for her».",
      "I «printed the menu larger» and «read it to him».",
    ],
    ignores: ["I treat everyone the same.", "She invited me.", "I wouldn't exclude anybody."],
  },
};
