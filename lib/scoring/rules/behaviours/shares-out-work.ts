import { findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: work divided or agreed: split, swapped, given to the person who suits it, a plan made together.
 * Why panels care: a shared goal needs shared work; it shows who sees the whole.
 * Source: the marking guide's "shared goal" and "adapts to the team's need".
 * Misses: a division of work shown only by who then did what.
 */
export const rule: Rule = {
  id: "shares-out-work",
  title: "You agree who does what",
  advice: "Say how the work is shared out, and what you agree.",
  detect: findCues(
    { who: ["i", "we"], whole: true },
    "split|divide|assign|delegate|distribute <4>",
    "allocate <4> to|people|tasks|jobs|roles|work",
    "share|swap <3> out|work|jobs|tasks|load|round",
    "agree <1> he|she|they|=one",
    "agree <5> who|roles|between|together|plan|which|order|that|we",
    "discuss|settle|decide <4> who|roles|between|together|which",
    "talk|plan <4> who|how|together",
    "take <5> and he|she|they <1> take|do",
    "give|hand|leave <5> to <4> who|because|since|as",
    "split <2> by",
    "redo <3> who",
    "give|put|set <4> job|task|role|charge",
    "put|set <2> him|her|them|two|three|someone|students|lads|pair|each|volunteers|half <3> =on =the",
    "ask|send <2> =one|two|three|someone|somebody|students|lads|each|volunteers|half <4> to|=on",
    "take turns|half",
    "take <2> in turns",
    "give|hand|leave <8> to <3> because|as|who",
    "give|hand|pass <4> half|some|part of <1> my|the",
    "put our heads",
    "work|sort <3> out <2> who",
    "have <2> chat|talk|meeting|huddle <4> who|what|work|decide|plan",
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
    ignores: [
      "I talked to her through the window.",
      "They agreed to come.",
      "The work was hard.",
      "I would delegate.",
      "I decided to take a step back.",
      "I got him to a chair.",
    ],
  },
};
