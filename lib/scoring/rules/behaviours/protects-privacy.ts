import { findAny, findCues, findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: a curtain or door closed, a quiet place found, a low voice, something kept to oneself or not asked.
 * Why panels care: people who are exposed or talked about lose more than time.
 * Source: the marking guide's "protects privacy", under respect and dignity and under interpersonal skills.
 * Misses: privacy that the place gave of itself.
 */
export const rule: Rule = {
  id: "protects-privacy",
  title: "You protect somebody's privacy",
  advice: "Say how you keep it private: where you speak, and what you keep to yourself.",
  detect: findAny(
    findOwnActions(
      "pull|draw|close|shut|hang <5> curtain|door|blind|screen",
      "take|lead|move|bring|invite|walk <5> quiet|quieter|private|privacy|side|aside|corner|outside|elsewhere|=office|room|landing",
      "find|get|go|offer <4> quiet|quieter|private|privacy|aside|elsewhere",
      "move|take|set|bring <5> into|to <3> room|office|corner|side|screen",
      "=one at a time",
      "find|get|catch|see <3> =on own|alone",
      "put|write|=use|=used|=using|give <2> number|initials <1> not|instead|rather <3> name",
      "say|reply|tell|answer <5> not|n't <4> discuss|share|=mine",
      "no|without <1> names",
      "ask|speak|talk|say|tell|meet|have <6> private|privately|quietly|discreetly|confidence|aside",
      "ask|say|tell <4> whisper",
      "speak|talk|meet <4> alone",
      "speak|talk|ask|see|meet|tell <4> =on =her|=his|=their|=my own",
      "lower|drop <2> voice|tone",
      "respect|maintain|protect|preserve|guard <3> confidentiality|privacy|dignity|modesty",
      "wait <6> alone|quiet|empty",
      "turn my back|head",
      "hold|put|drape|wrap <3> towel|sheet|blanket|gown up|round|over|across",
      "where <4> n't|not|nobody|no|none <4> hear|see|listen|overhear|look|know|notice",
      "so <2> nobody|no|none <3> see|look|hear|know|notice|stare",
      "get|move|take|step <4> behind|apart|outside|aside <4>",
      "keep|hold <6> myself|confidential|private|between|secret|anonymous",
      "cover|turn|uncover|expose <4> her|him|them|screen|only",
      "send|ask <3> people|others|everyone|crowd|them to <1> move|shift|leave|away|back",
    ),
    findCues(
      { who: ["i"], polarity: "negated", whole: true },
      "=let =on|=slip",
      "make =him|=her|=them <1> say|read|tell|explain|stand|ask <5>",
      "pass|spread <2> =on|round|about",
      "talk about =him|=her|=them",
      "film|photograph|post <3>",
      "tell|say|mention|share|discuss|repeat|announce|gossip|reveal <3> anyone|anybody|else|others|name|matter|word",
    ),
    findCues(
      { polarity: "any", mood: "any", whole: true },
      "where|so <2> nobody|=none|others|people|no <3> hear|see|listen|overhear|stare|notice",
      "where <3> not|n't <1> hear|see|overhear",
      "not|n't|never|away|out <3> in? front|earshot|hearing of",
      "in|into|to|use the|a|my side|quiet|back|private|empty|spare room|office|corner|bay",
      "where <4> not|n't <1> people|anyone|anybody|=one",
      "out of <3> hearing|earshot|sight",
      "away from <2> others|everyone|everybody|crowd|rest|queue|counter|desk",
      "=just|=only us|the? <1> two of us",
      "so <1> he|she|they have|had <3> himself|herself|themselves",
      "for|up to? him|her|them to say|tell",
    ),
  ),
  examples: {
    finds: [
      "I «turned my back» and «held a towel up».",
      "We «talked in the side room», and I stood outside «so he had it to himself».",
      "I «put a number not her name on the sheet».",
      "I «pulled the curtain round» and «lowered my voice».",
      "I «took him aside» and asked.",
      "I «didn't tell anyone else» what she had said.",
    ],
    ignores: [
      "The door was closed.",
      "I respect privacy.",
      "She told me in private.",
      "I asked if he wanted leaving alone.",
    ],
  },
};
