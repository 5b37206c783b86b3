import { findOwnActions } from "../../cue";
import type { Rule } from "../../rule";

/**
 * Detects: criticism asked for, taken and used: asked what to improve, asked to be watched, practised, redone.
 * Why panels care: people who seek feedback get better; people who wait for it do not.
 * Source: the marking guide's "invites feedback".
 * Misses: feedback used without a word of it.
 */
export const rule: Rule = {
  id: "invites-feedback",
  title: "You asked for feedback and used it",
  advice: "Say whom you asked for feedback, and what you changed after it.",
  detect: findOwnActions(
    "ask|invite|seek|welcome|want|get <7> feedback|criticism|comments|improve|better|=differently|advice|opinion|honest|wrong",
    "ask|get|have <6> watch|check|look|read|mark|correct|observe|test <4> me|my|it|over|how|through",
    "take <4> board|feedback|advice|criticism|seriously",
    "act =on",
    "ask <4> reasons|why|how <6>",
    "tell|ask <6> correct",
    "work <2> =on <4>",
    "create|draw <4> plan",
    "listen|=use|=used|=using|apply|write <4> feedback|advice|criticism|comments|what",
    "rewrite|practise|improve|rework|revise <3>",
    "make <3> plan|list|changes",
  ),
  examples: {
    finds: [
      "I «asked the tutor what I could do better».",
      "I «asked her to watch me and practised at home».",
      "I «took the criticism on board».",
    ],
    ignores: ["He asked for feedback.", "I love feedback.", "I ignored the comments."],
  },
};
