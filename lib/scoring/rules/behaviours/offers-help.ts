import { findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: help given to others: offered, took over, swapped, covered, lent a hand, did their share as well.
 * Why panels care: a team is more than its tasks when people look up from their own.
 * Source: the marking guide's "offers and asks for help" and "adapts to the team's need".
 * Misses: help told only as a task done.
 */
export const rule: Rule = {
  id: "offers-help",
  title: "You offer your help",
  advice: "Say who you help, and with what.",
  detect: findOwnActions(
    "offer <4>",
    "help|assist|support <1> him|her|them|out|with|the|my|a|other|another|=one|people|to|someone|somebody",
    "give|lend <4> hand|help|lift",
    "take <5> off <1> him|her|them|plate|hands",
    "give up my <4>",
    "leave|drop|stop mine|my <3> and|to <1> hold|help|join|take|do|pick <3>",
    "see|notice|spot <8> struggling|behind|drowning|=sinking|swamped|stuck|rushed|worn|flagging|overloaded",
    "draw|make|write <2> him|her|them <3> map|list|note",
    "swap|cover <2> for|in|with|=her|=his|=their|shift|so|nights|days",
    "step in",
    "see|ask|find <3> who|if|what <3> need|want <2> hand|help|doing",
    "change|drop|rearrange my <1> plan|shift|day|turn|slot|break|part|hours <3>",
    "make <3> tea|coffee|drinks|lunch for <2> everyone|everybody|team|all|them|crew",
    "take <3> over <2> from|for|her|=his|their|so",
    "take|do =on? =her|=his|=their|someone <2> work|shift|turn|bit|rotation|calls|list|tables|tasks|share|load|bay|obs|round|job",
    "go <3> help|over|across <3>",
    "pick|fill <2> up|in <4>",
    "=stayed|=stay <3> help|=late|=on|behind",
    "muck|pitch|chip|join in",
    "when i be|was|had|'d|got|finish <2> ahead|finished|done|free",
    "carry <3> her|=his|their <3>",
  ),
  examples: {
    finds: [
      "I «left mine and held hers».",
      "I «swapped two nights» so he could sleep.",
      "I «offered to take the phones».",
      "I «swapped with her» so she could sit down.",
      "I «helped the new starter with his tables».",
    ],
    ignores: ["She helped me.", "I love helping people.", "I didn't offer."],
  },
};
