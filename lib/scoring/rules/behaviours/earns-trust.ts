import { findAny, findCues } from "../../cue";
import type { Rule } from "../../rule";

/**
 * Detects: trust built: a promise kept, small steps over days, the other opening up, relaxing or coming back.
 * Why panels care: trust is the working tool of everybody who cares for people.
 * Source: the marking guide's "builds trust".
 * Misses: trust that shows only in a task done together.
 */
export const rule: Rule = {
  id: "earns-trust",
  title: "Somebody came to trust you",
  advice: "Say how you could tell that the person trusted you.",
  detect: findAny(
    findCues(
      { who: ["i"], whole: true },
      "keep|kept|stick|stuck|hold|held <3> promise|word|to it|that",
      "do|did what i",
      "every|each day|morning|week|time|shift <4>",
      "start|begin|began small",
      "win|won|earn|gain|build|built <3> trust|confidence",
    ),
    findCues(
      { who: ["other"], mood: ["past"], whole: true },
      "trust",
      "open|opened <1> up",
      "relax|calm|smile|laugh|hug|soften|settle|nod <1>",
      "tell|told|thank|ask|trust|ring|text|come|came|shake|shook|squeeze|let <2> =me|us|my <5>",
      "start|began <2> talk|talking|tell|telling|come|coming|ask|asking|eat|join|chat",
      "agree|agreed|say|said <2> yes|he'd|she'd",
    ),
  ),
  examples: {
    finds: [
      "After a week she «told me what was wrong».",
      "He «relaxed» and «let me look».",
      "I kept my word and «went back each day».",
    ],
    ignores: ["People trust me.", "I told her.", "She was angry with him."],
  },
};
