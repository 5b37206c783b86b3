import { findAny, findCues, findOwnActions } from "../../cue";
import type { Rule } from "../../rule";

/**
 * Detects: a curtain or door closed, a quiet place found, a low voice, something kept to oneself or not asked.
 * Why panels care: people who are exposed or talked about lose more than time.
 * Source: the marking guide's "protects privacy", under respect and dignity and under interpersonal skills.
 * Misses: privacy that the place gave of itself.
 */
export const rule: Rule = {
  id: "protects-privacy",
  title: "You protected somebody's privacy",
  advice: "Say how you kept it private: where you spoke, and what you kept to yourself.",
  detect: findAny(
    findOwnActions(
      "pull|draw|close|shut|hang <5> curtain|door|blind|screen",
      "take|lead|move|bring|invite|find|get|go|offer|walk <5> quiet|quieter|private|privacy|side|aside|corner|outside|elsewhere|office|room|walk|landing",
      "move|take|set|bring <5> into|to <3> room|office|corner|side|screen",
      "=one at a time",
      "find|get|catch|see <3> =on own|alone",
      "number|initials not|instead <2> name",
      "no|without <1> names",
      "ask|speak|talk|say|tell|whisper|meet|see|have|do|go|word <6> private|quietly|alone|whisper|discreetly|confidence|aside|own",
      "lower|drop <2> voice|tone",
      "respect|maintain|protect|preserve|guard <3> confidentiality|privacy|dignity|modesty",
      "where <4> n't|not|nobody|no|none <4> hear|see|listen|overhear|look|know|notice",
      "so <2> nobody|no|none <3> see|look|hear|know|notice|stare",
      "get|move|take|draw|step|go <4> round|behind|away|apart <4>",
      "keep|hold <4> myself|confidential|private|between|secret|anonymous",
      "cover|turn|uncover|expose <4> her|him|them|screen|only",
      "send|ask <3> people|others|everyone|crowd|them to <1> move|shift|leave|away|back",
    ),
    findCues(
      { who: ["i"], polarity: "negated", whole: true },
      "=let =on|=slip",
      "tell|say|mention|share|discuss|repeat|announce|gossip|reveal|ask|pass|read|join <3> anyone|anybody|else|others|name|=on|matter|why|who|what|it|in|out|word|loud|him",
    ),
    findCues(
      { polarity: "any", mood: "any", whole: true },
      "not|n't|never|away|out <3> in? front|earshot|hearing of",
      "for|up to? him|her|them to say|tell",
    ),
  ),
  examples: {
    finds: [
      "I «pulled the curtain round» and «lowered my voice».",
      "I «took him aside» and asked.",
      "I «didn't tell anyone else what» she had said.",
    ],
    ignores: ["The door was closed.", "I respect privacy.", "She told me in private."],
  },
};
