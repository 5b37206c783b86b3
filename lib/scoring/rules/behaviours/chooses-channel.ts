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
    "ring|rang|phone|call|email|text|write|wrote|message|meet|speak|go|went|tell|told|see|saw <6> instead|rather|person|face|individually|separately",
    "write|wrote|print|type|put|draw|drew|stick|stuck|pin <6> down|out|card|note|notes|sheet|large|list|board|chat|poster|sign|paper|wall|fridge|door|label",
    "send|sent|leave|left|circulate|record|film|post <5> email|message|text|note|letter|voice|video|picture|photo|photos|notes|them|him|her|it|one",
    "ring|rang|phone|phoned|telephone|text|email|message|radio <4>",
    "face to face",
    "in person",
    "voice notes|note",
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
