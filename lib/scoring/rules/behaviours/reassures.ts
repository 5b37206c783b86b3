import { findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: a person comforted in words: told what would happen, that it was all right to feel so, in a calm
 * voice.
 * Why panels care: people who know what comes next are less afraid.
 * Source: the marking guide's "reassures".
 * Misses: reassurance by presence alone.
 */
export const rule: Rule = {
  id: "reassures",
  title: "You reassure somebody",
  advice: "Say how you reassure them: your words, and how you say them.",
  detect: findOwnActions(
    "reassure|soothe|console|encourage",
    "comfort him|her|them|people|patient|the",
    "give|offer|provide <3> reassurance|comfort",
    "calm|settle|relax <1> him|her|them|down",
    "tell|say|promise <4> be|'s|'d|'ll|'re <2> okay|ok|alright|fine|safe|normal|natural|allowed|silly|rush|hurry|shame|alone",
    "tell|say <4> anyone|anybody|everyone|everybody <2> would|'d|be|get|feel|do",
    "tell|say <5> get|be better",
    "tell|say <2> not to <1> worry|panic|rush|hurry",
    "say|tell <2> take <1> time",
    "say|tell <5> no rush|hurry|need|problem",
    "tell <2> did n't|not have|need to",
    "explain|tell|describe <4> what|how|each|why <5> happen|next|feel|going",
    "explain <3> what <4> be|was for",
    "speak|talk|say|ask <4> calmly|gently|softly|quietly|kindly",
    "speak|talk <2> calm|gentle|soft|quiet|low|soothing <1> voice|tone|way",
    "keep|lower <2> voice",
    "talk|walk =him|=her|=them|each|everyone <2> through",
  ),
  examples: {
    finds: [
      "I «said take your time».",
      "I «told her anyone would be scared».",
      "I «explained what would happen next».",
      "I «reassured him» and «kept my voice low».",
    ],
    ignores: [
      "He told me it was fine.",
      "I am a reassuring person.",
      "I didn't tell her it would be okay.",
      "I asked them for a quiet word.",
      "I advised her to use a list.",
    ],
  },
};
