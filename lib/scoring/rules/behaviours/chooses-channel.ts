import { findOwnActions } from "../../cues/cue";
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
  title: "You choose the way to say it",
  advice: "Say how you tell them, and why that way: face to face, by phone or in writing.",
  detect: findOwnActions(
    "ring|phone|call|text|write|meet|speak|go|tell|see <6> instead|rather of|than",
    "speak|talk|tell|meet|see <6> individually|separately",
    "write <4> down|out",
    "write|print|type <6> card|note|sheet|large|list|board|poster|paper|label|letter",
    "put|place|stick|pin|post <5> board|chat|poster|wall|fridge|door|paper|noticeboard",
    "send|leave|circulate|record|film|post <5> email|message|text|note|letter|voice|video|picture|photo",
    "leave|give =him|=her|=them a|the|my <2> drawing|card|sheet|leaflet|list|picture|note <3>",
    "call|hold|arrange <3> meeting|huddle|briefing",
    "ring|telephone|=phoned|=texted|=emailed|=messaged =him|=her|=them|each|everyone|everybody|members|parents|families|=the rest|remaining|#",
    "ring|telephone|=phoned =the rest|remaining|others",
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
    ignores: ["We use email.", "She rang me.", "I didn't write it down.", "I rang the ward."],
  },
};
