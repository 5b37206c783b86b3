import { findOwnActions } from "../../cue";
import type { Rule } from "../../rule";

/**
 * Detects: a channel chosen: in person and not by email, on a card, by voice note, in the group chat, written
 * down to keep.
 * Why panels care: the right words in the wrong place reach nobody.
 * Source: the marking guide's "chooses the channel".
 * Misses: a channel used without choice.
 */
export const rule: Rule = {
  id: "chooses-channel",
  title: "You chose the way to say it",
  advice: "Say why you chose to speak, write, ring or show it.",
  detect: findOwnActions(
    "ring|phone|call|email|text|write|message|meet|speak|go|tell|see <6> instead|rather|person|face|individually|separately",
    "write|print|type|put|draw|stick|pin <8> down|out|card|note|sheet|large|list|board|chat|poster|sign|paper|wall|fridge|door|label",
    "send|leave|circulate|record|film|post <5> email|message|text|note|letter|voice|video|picture|photo|them|him|her|it|=one",
    "ring|telephone|radio|=phoned|=texted|=emailed|=messaged|=email <4>",
    "face to face",
    "in person",
    "voice notes",
  ),
  examples: {
    finds: [
      "I «rang her instead of sending another email».",
      "I «wrote it down on a card for him».",
      "We met face to face and I «phoned the rest».",
    ],
    ignores: ["We use email.", "She rang me.", "I didn't write it down."],
  },
};
