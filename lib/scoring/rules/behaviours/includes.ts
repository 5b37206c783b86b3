import { findAny, findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/** What makes room for a need. */
const adjustments =
  "=signs|signals|pictures|minibus|bus|handrail|rail|grip|handle|glasses|whiteboard|cushion|stool|stand|interpreter|translator|ramp|wheelchair|braille|large|signer|advocate|lift|creche|transport|language|polish|urdu|arabic|subtitles|captions|reader|print";

/** What can be given, kept or moved. */
const places =
  "slot|seat|place|front|extra|longer|double|space|appointment|venue|room|menu|table|height|ground";

/**
 * Detects: a change made for somebody's need (language, disability, faith, money, age), or somebody brought in
 * who was left out.
 * Why panels care: treating all the same leaves some behind; everyone counts means some need more.
 * Source: the marking guide's "adapts to need" and "includes"; the NHS Constitution (“nobody is excluded”).
 * Misses: an adjustment whose need is only hinted at.
 */
export const rule: Rule = {
  id: "includes",
  title: "You make room for somebody's need",
  advice: "Say what you change so that this person can take part.",
  detect: findAny(
    findCues(
      { who: ["i", "we"], whole: true },
      "=include|=included|relabel|reprint|invite|welcome|involve|translate|interpret|accommodate|adapt|adjust",
      "make <2> sure <6> could|can|able|included|heard|join|nobody|everyone|understood|turn|say|chance",
      `find|book|get|call|arrange|bring|ring|=use|=used|=using|ask|order|borrow|build|fetch|make|fit|print|provide <6> ${adjustments}`,
      "so <3> he|she|they|people|everyone|everybody|nobody <2> could|can",
      "weight|clamp|lower|raise|loosen|pad|swap|tape|mark|fix <5> for|so he|she|they|him|her|them",
      "put|sit|place|pair|seat him|her|them|the <3> next|beside|near|with|front|end",
      "sit <1> with|beside him|her|them",
      "give|leave|allow|offer him|her|them|each|everyone <2> time|space|turn|role|part|job|choice|slot|seat",
      "cut|chop|spell|set|lay|slow <3> up|out|down <4> so|for",
      `give|offer|move|change|book|save|keep|swap|arrange <5> ${places}`,
      "get|book|=use|=used|=using|set <3> telephone|language|interpreting line",
      "pair|sit <5> next",
      "change|move|shift|swap|pick <3> time|date|day|start|venue|place|room|tables|chairs|order <3> because|as|for|so|to|of|since",
      "check|ask|find <5> halal|kosher|vegan|vegetarian|gluten|ramp|access|prayer",
      "find|get|bring|keep|lend <3> spare|extra <4> for|so|her|him|them",
      "pick|collect|fetch|drive =him|=her|=them|the <2> up|home|there",
      "bring|lower|raise|move|set|put <4> down|up <2> height|level|reach",
      "do|go|work|walk|take <3> at? =his|=her|their way|pace|speed",
      "find|get|ask <3> female|male|woman <1> carer|nurse|doctor|colleague|to|for",
      "set|start|leave|open|finish|begin|come|move <5> # minutes|hour <1> earlier|later|sooner",
      "let =him|=her|=them <1> bring|come|sit|=use|wear|join|stay|start <3>",
      "find|choose|pick <3> café|cafe|hall|pub|bus|place|room|spot|corner|route|lay|song|game|time <2> that|which|where|with|for|so",
      "pay|waive|fund|lend|share <4> for|fee|fare|ticket|kit|cost",
      "read|fill|write <4> for|out|to|with him|her|them",
      "print|draw|make|record|type|get|write <6> big|bigger|larger|large|pictures|audio|voice|symbols|colour|simple|languages|version",
    ),
    findCues(
      { who: ["other"], mood: ["past", "would"], whole: true },
      "so <3> could|can <3> join|reach|take|come|read|see|hear|follow|play|get|understand|be|sit|pray|eat|vote|speak",
    ),
    findCues(
      { who: ["i", "we"], polarity: "negated", whole: true },
      "let|leave|start|go|begin <4> without =him|=her|=them|anyone|anybody",
      "leave =him|=her|=them|anyone|anybody =out|behind",
    ),
  ),
  examples: {
    finds: [
      "I «didn't let them start without her».",
      "I «changed the time because of Friday prayers».",
      "I «did it at his pace».",
      "We «set off eight minutes earlier for him».",
      "We «cut things up in the kitchen for him».",
      "I «moved the meeting to the ground floor».",
      "I «booked an interpreter for her».",
      "I «printed the menu larger» and «read it to him».",
    ],
    ignores: [
      "I treat everyone the same.",
      "She invited me.",
      "I wouldn't exclude anybody.",
      "I waited for him to finish.",
    ],
  },
};
