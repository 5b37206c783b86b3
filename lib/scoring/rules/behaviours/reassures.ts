import { findOwnActions } from "../../cue";
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
  title: "You reassured somebody",
  advice: "Say how you reassured them: what you said and how you said it.",
  detect: findOwnActions(
    "reassure|comfort|soothe|console|encourage",
    "give|offer|provide <3> reassurance|comfort",
    "advise <3>",
    "calm|settle|relax <1> him|her|them|down",
    "tell|say|promise <7> okay|ok|alright|fine|safe|normal|anyone|anybody|alone|rush|hurry|worry|shame|ashamed|silly|proud|natural|allowed|stay|hard",
    "explain|tell|describe <4> what|how|each|why <5> happen|next|feel|going|for",
    "speak|talk|say|ask <4> calmly|gently|softly|quietly|kindly|calm|gentle|soft|quiet|low|soothing",
    "keep|lower <2> voice",
    "talk|walk <3> through",
  ),
  examples: {
    finds: [
      "I «told her anyone would be scared».",
      "I «explained what would happen next».",
      "I «reassured him» and «kept my voice low».",
    ],
    ignores: ["He told me it was fine.", "I am a reassuring person.", "I didn't tell her it would be okay."],
  },
};
