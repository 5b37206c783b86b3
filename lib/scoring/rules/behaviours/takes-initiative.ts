import { findAny, findCues, findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: something begun on one's own account: suggested, set up, organised, volunteered, unasked.
 * Why panels care: waiting to be told is easy; panels look for the person who saw it and began.
 * Source: the marking guide's "acts within the remit of the role" against "waits to be told".
 * Misses: a beginning told as the thing itself (“I moved the box”).
 */
export const rule: Rule = {
  id: "takes-initiative",
  title: "You start it yourself",
  advice: "Say what makes you act, and what you do first.",
  detect: findAny(
    findOwnActions(
      "=volunteered|=volunteer|=initiated|=initiate|launch|introduce|propose|suggest|pitch|instigate|spearhead",
      "organise|arrange|create|establish|design|develop|coordinate|start|begin|run|lead|build <1> a|an|up|our|own|new",
      "take <3> charge|lead|upon|initiative|over|control",
      "take it|this|that|them? =on",
      "step <2> up|in|forward",
      "decide <2> to|i|that|we",
      "ask <5> if|whether <3> could|can|may|might|mind|let",
      "come up with",
      "knock <1> =on <1> door|doors",
      "set <3> up",
      "put <3> forward|together",
      "offer <1> to",
      "say|tell <2> i 'd|would|will|'ll <1> do|take|sort|try|tried|run|have",
      "sort <2> out with|by|myself",
    ),
    findCues(
      { mood: "any", polarity: "any", whole: true },
      "nobody <1> ask|tell me|us",
      "nobody <7> so i",
      "no =one <7> so i",
      "no =one <1> ask|tell me|us",
      "without <2> =asked|=told|prompting",
      "off my own",
    ),
  ),
  examples: {
    finds: [
      "«No one was doing it, so I did».",
      "I «knocked on every door».",
      "I «suggested a rota» and drew it up that night.",
      "I «volunteered for the early shift».",
      "«Nobody asked me to», but the box had to move.",
    ],
    ignores: [
      "I took her aside.",
      "I am a natural leader.",
      "He suggested a rota.",
      "I waited to be told.",
      "Nobody told them anything.",
    ],
  },
};
