import { findCues } from "../../cue";
import type { Rule } from "../../rule";

/**
 * Detects: work divided or agreed: split, swapped, given to the person who suits it, a plan made together.
 * Why panels care: a shared goal needs shared work; it shows who sees the whole.
 * Source: the marking guide's "shared goal" and "adapts to the team's need".
 * Misses: a division of work shown only by who then did what.
 */
export const rule: Rule = {
  id: "shares-out-work",
  title: "You agreed who does what",
  advice: "Say how the work was shared out, and what you agreed.",
  detect: findCues(
    { who: ["i", "we"], whole: true },
    "split|divide|allocate|assign|delegate|distribute <4>",
    "share|swap <3> out|work|jobs|tasks|load|round",
    "agree|discuss|settle|decide <5> who|roles|between|together|plan|which|order|that|we|a|=on",
    "talk|plan <4> who|how|what|through|together",
    "give|hand|leave <5> to <4> who|because|since|as",
    "split <2> by",
    "redo <3> who",
    "who <4> need what",
    "give|put|ask|set <4> job|task|role|charge",
    "put|set|have|get|ask|move <3> him|her|them|=one|two|three|someone|students|lads|pair|each|volunteers|half <4> =on|to|in|with",
    "take turns|half",
    "who <4> do|would|take|had <2> what|which",
    "work together|pairs",
    "between =us",
    "sit|meet|gather|get <4> together",
    "sit down <1> with|and",
    "play <2> to <3> strengths",
  ),
  examples: {
    finds: [
      "We «agreed that Kev would run the games».",
      "I «split the list between the three of us».",
      "I «put the two students on the fencing».",
    ],
    ignores: ["They agreed to come.", "The work was hard.", "I would delegate."],
  },
};
