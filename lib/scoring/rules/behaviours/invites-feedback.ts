import { findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: criticism asked for, taken and used: asked what to improve, asked to be watched, practised, redone.
 * Why panels care: people who seek feedback get better; people who wait for it do not.
 * Source: the marking guide's "invites feedback".
 * Misses: feedback used without a word of it.
 */
export const rule: Rule = {
  id: "invites-feedback",
  title: "You ask for feedback and use it",
  advice: "Say who you ask for feedback, and what you do with it.",
  detect: findOwnActions(
    "ask|invite|seek|welcome|want|get <7> feedback|criticism|comments|improve|better|=differently|advice|opinion|honest|wrong",
    "get|have <6> watch|check|look|read|mark|correct|observe|test <4> me|my|it|over|how|through",
    "ask <4> to|could|would|can <1> watch|check|look|read|mark|correct|observe|test <4> me|my|it|over|how|through",
    "take <4> board|feedback|advice|criticism|seriously",
    "act =on",
    "ask <4> reasons <8>",
    "ask <4> why <3> i|my|me|not|n't <4>",
    "tell|ask <6> correct",
    "work =on my|that|those <4>",
    "plan <4> improve",
    "listen|=use|=used|=using|apply <4> feedback|advice|criticism|comments",
    "rewrite|practise|improve|rework <3>",
    "make <3> changes",
  ),
  examples: {
    finds: [
      "I «asked the tutor what I could do better».",
      "I «asked her to watch me and practised at home».",
      "I «took the criticism on board».",
    ],
    ignores: [
      "He asked for feedback.",
      "I love feedback.",
      "I ignored the comments.",
      "I asked him how oxygen passes.",
    ],
  },
};
