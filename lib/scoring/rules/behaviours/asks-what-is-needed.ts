import { findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: somebody asked what they want, need, think or feel, or what had happened; a choice offered.
 * Why panels care: the person knows what matters to them; asking is where respect begins.
 * Source: the marking guide's "asks what the person wants" and "understands needs, abilities, limits".
 * Misses: a question told as direct speech without “asked” or “said”.
 */
export const rule: Rule = {
  id: "asks-what-is-needed",
  title: "You ask instead of guessing",
  advice: "Give the question that you ask the person, and what you do with the answer.",
  detect: findOwnActions(
    "ask <4> what|how|which|why|who|about|where|when",
    "ask <4> if|whether <2> i <5> help|anything|something|wrong|done|do|get|bring|carry|ring|take|hold|come|sit",
    "ask <4> if|whether <1> something|anything|he|she|they|it|there|anybody|anyone|=his|their|that|people",
    "find <1> out what|how|why|who|whether|which <5>",
    "check <3> what|how|whether|if <3> want|need|like|prefer|happy|comfortable",
    "want <1> know|hear <2> what|how",
    "offer|give <4> choice|option|choose|pick",
    "write|ring|email <3> to ask",
    "check|agree with <4> before|first",
    "say <6> tell me|us what|how|about|why|where|more",
    "say <6> =what =would|do|can|could",
    "ask <2> would|be|do|could|can|have",
    "ask him|her|them straight|outright",
    "check with <5> what|how|which|whether",
  ),
  examples: {
    finds: [
      "I «said sorry, tell me what it was».",
      "I «asked if I had done something wrong».",
      "I «asked him straight».",
      "I «asked her what would make it easier».",
      "I «found out why he wouldn't eat».",
      "I «gave him the choice of morning or afternoon».",
    ],
    ignores: [
      "I asked my boss if I could go early.",
      "He asked me what I wanted.",
      "I didn't ask her how she was.",
      "I always ask people how they feel.",
      "I worked out who was on which shift.",
    ],
  },
};
