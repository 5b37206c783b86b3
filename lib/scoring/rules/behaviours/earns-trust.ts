import { findAny, findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: trust built: a promise kept, small steps over days, the other opening up, relaxing or coming back.
 * Why panels care: trust is the working tool of everybody who cares for people.
 * Source: the marking guide's "builds trust".
 * Misses: trust that shows only in a task done together.
 */
export const rule: Rule = {
  id: "earns-trust",
  title: "Somebody comes to trust you",
  advice: "Say how you can tell that the person trusts you.",
  detect: findAny(
    findCues(
      { who: ["i"], whole: true },
      "keep|stick|hold <3> promise|word <5>",
      "stick to it|that",
      "do what i",
      "go|come|visit|sit|talk|chat|ask|say|check|ring|pop|read|bring|tell <8> every|each day|morning|week|time|shift <4>",
      "start|begin small",
      "win|earn|gain|build <3> trust|confidence",
      "find out <3> both|same <4>",
    ),
    findCues(
      { who: ["other"], mood: ["past"], whole: true },
      "trust",
      "open <1> up",
      "come <1> and? sit|sat|talk|find|join|eat|chat <3>",
      "relax|calm|smile|laugh|hug|soften|settle <1>",
      "=thanked|=texted =me|=us <5>",
      "=told =me|=us <1> he|she|it|they|about|what|why|everything|nobody|more|something <5>",
      "shake|squeeze|hold <1> my hand",
      "let =me <2> look|help|in|see|sit|wash|touch|near",
      "ask <2> for =me|my <3>",
      "start|began <2> talk|tell|come|ask|eat|join|chat",
    ),
    findCues(
      { who: ["we"], whole: true },
      "get =on <2> well|fine|better|great|=now",
      "work <1> together <2> fine|okay|ok|well|=now",
    ),
  ),
  examples: {
    finds: [
      "After a week she «told me what was wrong».",
      "He «relaxed» and «let me look».",
      "I «kept my word» and «went back each day».",
    ],
    ignores: ["People trust me.", "I told her.", "She was angry with him.", "The teacher asked me to try."],
  },
};
