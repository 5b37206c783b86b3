import { findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: unfair treatment spoken against: told it was not on, called out, stood up for, reported.
 * Why panels care: a bystander lets unfairness stand.
 * Source: the marking guide's "challenges unfairness"; Gloucestershire Hospitals' behaviours (“call out
 * discrimination”).
 * Misses: a challenge made by a look or by leaving.
 */
export const rule: Rule = {
  id: "challenges-unfairness",
  title: "You challenge what is unfair",
  advice: "Name what is unfair, and what you say or do about it.",
  detect: findOwnActions(
    "challenge|confront|object|protest|question|defend",
    "stand up for|to <2> him|her|them|someone|people|friend|colleague|boy|girl|lad|patient|woman|man|manager|others",
    "call <3> out",
    "say|tell|explain|point <9> not|n't|un <2> fair|right|okay|ok|acceptable|funny|appropriate|true|joke|kind",
    "tell|say|explain|point <8> unfair|wrong|rude|hurtful|discrimination|racist|sexist|disrespectful|stop|hated",
    "speak|have|word <5> up|out|with <3> him|her|them|manager|about",
    "say|tell <4> not|n't =on",
    "tell <3> to <1> quit|stop|pack|knock|shut|leave|grow",
    "say|tell <5> should|ought|must <4> open|fair|everyone|allowed|equal|included",
    "stop|tell =him|=her|=them|people|everyone|the <3> talking|laughing|joking|shouting|staring|mocking <3>",
    "speak|talk|go to <2> manager|boss|coach|teacher|head|captain|supervisor|organiser about|because|as|that",
    "say <2> something",
    "point <4> out",
    "cut|step <3> in|across",
    "insist|argue|refuse",
    "ask <4> why|stop",
    "report|raise <1> it|this|him|her|comment|remark|behaviour|concern|issue|complaint",
  ),
  examples: {
    finds: [
      "I «told them to quit it».",
      "I «told him that it wasn't fair on her».",
      "I «stood up for the new boy».",
      "I «called it out in the meeting».",
    ],
    ignores: ["Unfairness is wrong.", "She stood up for me.", "I didn't say anything."],
  },
};
