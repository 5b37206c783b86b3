import { findAny, findCues, findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: no time lost: straight away, at once, there and then, before it went further, rather than wait.
 * Why panels care: the same words an hour later may be too late.
 * Source: the marking guide's "escalates early" and "speaks up early".
 * Misses: speed shown only by two times of day.
 */
export const rule: Rule = {
  id: "acts-early",
  title: "You act early",
  advice: "Say how soon you act, and why it cannot wait.",
  detect: findAny(
    findOwnActions(
      "straight away|off|to|back|over|round",
      "right away",
      "go|ring|call|phone|tell|ask|do|check|come|see|report <6> first thing",
      "without delay",
      "straightaway|immediately|promptly|instantly",
      "ring|call|phone|go|tell|say|stop|report|act|come|take|get|run|ask|speak|move|fetch|start|own|admit|let|alert|send <6> at once",
      "there and then",
      "rather than wait|leave|hope",
      "instead of waiting|leaving|hoping",
      "as soon as",
      "=same day|morning|afternoon|=evening|night|minute|hour",
      "ring|call|tell|report|reply|answer|go|come|fix|send|act|respond <6> within # minutes|hours",
      "that afternoon|=evening|minute|instant|moment",
      "before <2> sealed|started",
      "before anything|anyone|=opening|=serving|the? patient",
    ),
    findCues({ who: ["i"], polarity: "negated", whole: true }, "wait|leave <2> for|until|till|to|and"),
  ),
  examples: {
    finds: [
      "I «rang the ward straight away».",
      "I «told her there and then».",
      "I «didn't wait for the visit on Friday».",
    ],
    ignores: [
      "He came at once.",
      "The shop is on the right.",
      "I would act immediately.",
      "I had two things to do at once.",
    ],
  },
};
