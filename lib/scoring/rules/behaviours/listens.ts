import { findAny, findCues, findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: listening done: let them talk, heard them out, waited, sat quiet, did not interrupt.
 * Why panels care: what people need is mostly in what they say when nobody hurries them.
 * Source: the marking guide's "listens", an indicator of four competencies; NHS trusts' behaviour frameworks
 * (“listen”, “be attentive”).
 * Misses: listening shown only by what the person then told.
 */
export const rule: Rule = {
  id: "listens",
  title: "You listen",
  advice: "Say how you let the other person speak, and what you hear.",
  detect: findAny(
    findOwnActions(
      "listen",
      "hear <3> out|side|story|view",
      "let|allow <5> talk|speak|finish|vent|cry|rant|tell|shout|say|explain",
      "let =him|=her|=them <5> himself|herself|themselves",
      "look <1> up from",
      "put <3> phone|pen|book|tray|work down|away",
      "let <2> get <3> out",
      "give|allow <3> time|space|chance|room <3>",
      "practise|=use|=used|=using|employ <2> active",
      "wait for him|her|them to",
      "wait until|till|while <1> he|she|they",
      "sit|keep|stay|be <2> quiet|silent|silence",
      "sit|keep <1> still",
      "let him|her|them|people <3> say|lead|first|sit|be|choose|do|decide|read|think|keep",
      "pay <2> attention",
      "take <3> =on board|views|notes",
    ),
    findCues(
      { who: ["i"], polarity: "negated", whole: true },
      "interrupt|judge|butt|chip|jump|lecture|cut",
      "rush|hurry|push|press =him|=her|=them|people|anyone",
      "give <3> advice|opinion|speech",
      "finish <2> sentence",
      "talk|speak <2> over",
      "say <1> much",
      "say <1> anything for a <1> bit|minute|moment|while|second",
    ),
  ),
  examples: {
    finds: [
      "I «put my phone down».",
      "I «listened» until he had finished.",
      "I «let her talk and kept quiet».",
      "I «didn't interrupt him».",
    ],
    ignores: [
      "I was still working on it.",
      "I am a good listener.",
      "She listened to me.",
      "I didn't listen to her.",
      "I waited until the rush was over.",
    ],
  },
};
