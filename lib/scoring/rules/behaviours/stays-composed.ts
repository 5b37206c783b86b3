import { findAny, findCues, findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: something done to stay composed: a breath, a count, a pause, a slower voice, one thing at a time.
 * Why panels care: “I stay calm” is a claim; a means of staying calm is evidence.
 * Source: the marking guide's "says what they did to stay composed".
 * Misses: a steadying habit that only the writer would know for one.
 */
export const rule: Rule = {
  id: "stays-composed",
  title: "You say what keeps you steady",
  advice: "Say what keeps you calm: a breath, a slower voice, one thing at a time.",
  detect: findAny(
    findOwnActions(
      "breathe|exhale",
      "do <2> breathing|breaths",
      "take|have <4> breath|second|moment|pause",
      "take <2> step back",
      "give myself <4> breath|second|moment|minute",
      "sip <1> of",
      "count <4> loud|aloud",
      "count <1> to|backwards",
      "slow <2> down|voice|speech|myself|everything|hands",
      "lower|keep|drop <3> voice|tone|hands|head|shoulders|calm|=eyes",
      "step|stand back|away|outside",
      "remind|tell myself",
      "focus|concentrate <2> =on",
      "calm <2> myself|down",
      "=one <2> at <1> time",
      "do it|this|that|everything <1> slow|slowly|steadily|calmly",
      "go|step|walk outside|out|away for|to <2> minute|second|breath|air|moment",
      "talk|speak <6> quiet|low|calm|soft|steady|slow voice",
      "ignore <2> noise|shouting|fuss",
      "=one thing|job|bit|step <1> then|and <1> another|next|=one|thing",
      "stand|stay|sit|keep still",
      "drink|sip|have <2> water",
      "eat <2> something|banana|biscuit|sandwich",
      "say|count|go|run <4> =in my head",
      "shut|close <1> my eyes",
      "bite|hold my tongue",
      "unclench|loosen my <2>",
      "hum|whistle|sing <1> to myself",
      "keep <2> myself|me <1> steady|calm|going|together",
      "put|place|rest <3> finger|hand|feet <2> =on",
      "say <5> slowly|flat|calmly",
      "say <2> to? myself",
      "let <2> shoulders|hands",
    ),
    findCues({ who: ["i", "none"], whole: true }, "deep|slow breath"),
    findCues({ mood: ["past", "present"], whole: true }, "slow|calm|steady|settle me <1>"),
    findCues({ who: ["i"], polarity: "negated", whole: true }, "panic|rush|freeze|flap|shout|snap <3>"),
  ),
  examples: {
    finds: [
      "I «stood still» and «drank some water».",
      "I «said the steps in my head».",
      "I «did some breathing» and went in.",
      "I «took a breath» and read the next ticket.",
      "I «kept my voice flat».",
      "I «didn't panic».",
    ],
    ignores: ["I never get stressed.", "She kept calm.", "I am calm under pressure.", "I had never looked."],
  },
};
