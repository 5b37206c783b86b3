import { findOwnActions } from "../../cues/cue";
import { experts } from "../../cues/words";
import type { Rule } from "../../rule";

/** Where things are written for others. */
const records =
  "board|whiteboard|book|notes|log|diary|chart|chat|wall|fridge|file|record|list|card|handover|calendar|spreadsheet|door";

/**
 * Detects: information passed on: the team told, updated or warned; written on the board or in the notes;
 * handed over.
 * Why panels care: most failures of care are failures to pass something on.
 * Source: the marking guide's "shares information".
 * Misses: information shared by showing it.
 */
export const rule: Rule = {
  id: "shares-information",
  title: "You let others know what they need",
  advice: "Say what you tell the team, how and when.",
  detect: findOwnActions(
    "tell|update|brief|inform|warn|remind|email|message|text|radio <4> team|everyone|everybody|others|staff|colleagues|group|crew|both|shift|rest|driver|leader|lead",
    "show|give <3> team|everyone|everybody|others|staff|colleagues|group",
    "let <4> know",
    "pass|hand|call|shout <5> =on|over|out|down|along|aloud|loud",
    "ring|text|call|phone|message|radio <4> to say|tell|warn|let <4>",
    "read <4> out|aloud|loud",
    "say|write|tell <2> what <3> done|finished|left|had|n't",
    "call|shout <2> up|down|across|over",
    "shout to",
    `give|hand|show|send|take <5> to <2> ${experts}|team|others`,
    "tell <4> =what|that|where",
    "share <4> with|what|my|the|it|information|notes|findings|results",
    `write|put|log|note|record|pin|post|stick|mark|add <7> ${records}`,
    "keep him|her|them|everyone|everybody|team|others|people|staff <3> informed|loop|posted|updated|date",
    "circulate|announce|document",
    `explain <4> to <2> team|everyone|others|staff|colleagues|them|${experts}`,
    "tell <3> where|how|which|when|what|that",
    "leave <3> note|list|message|instructions for|=on|about|saying|with",
    "send <4> over|across|ahead",
    "keep <4> =in <1> picture|loop",
    "make <1> sure <5> know|knew|aware|told|informed|heard",
    `say|mention|whisper <3> to <2> ${experts}|next|team|others`,
    "tell whoever|whichever <6>",
    "ring|phone|call|email|text round|around <4>",
    "write <2> down <2> each|every|what|which|how|who|where",
    "want|put|get <4> =in|into|=on the|her|his|their <1> notes|records|file",
  ),
  examples: {
    finds: [
      "I «rang Sam to say that the van was late».",
      "I «mentioned it to the nurse» and «wrote down what had changed».",
      "I «told the coordinator that we were short».",
      "I «told the team which bay was blocked».",
      "I «wrote the time on the board».",
      "I «handed it over to the night shift».",
    ],
    ignores: [
      "They told me at noon.",
      "I didn't tell the others.",
      "I am good at sharing information.",
      "I told him I've got you.",
    ],
  },
};
