import { findAny, findCues, findOwnActions } from "../../cue";
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
  title: "You listened",
  advice: "Say how you let the other person speak, and what you heard.",
  detect: findAny(
    findOwnActions(
      "listen",
      "hear <3> out|side|story|view",
      "let|allow <5> talk|speak|finish|vent|cry|rant|tell|shout|say|explain|out",
      "give|allow <3> time|space|chance|room <3>",
      "practise|=use|=used|=using|employ <2> active",
      "wait <1> for|until|till|while",
      "sit|keep|stay|be <2> quiet|silent|silence|still",
      "let <5> say|lead|first|sit|be|choose",
      "pay <2> attention",
      "take <3> =on board|views|notes",
    ),
    findCues(
      { who: ["i"], polarity: "negated", whole: true },
      "interrupt|rush|judge|push|hurry|press|butt|chip|jump|lecture|cut",
      "give <3> advice|opinion|speech",
      "finish <2> sentence",
      "talk|speak|say <3> over|anything|much",
    ),
  ),
  examples: {
    finds: [
      "I «listened» until he had finished.",
      "I «let her talk» and «kept quiet».",
      "I «didn't interrupt him».",
    ],
    ignores: ["I am a good listener.", "She listened to me.", "I didn't listen to her."],
  },
};
