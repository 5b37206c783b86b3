import { findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: the listener asked to say, show or point it back, or watched as they try; room made for questions.
 * Why panels care: “Is that clear?” always gets a yes; having it said back shows what arrived.
 * Source: the marking guide's "checks understanding"; Gloucestershire Hospitals' behaviours
 * (“check understanding”); the teach-back method.
 * Misses: a misunderstanding seen from what the person did next.
 */
export const rule: Rule = {
  id: "checks-understanding",
  title: "You check that it is understood",
  advice: "Say how you find out whether you have been understood.",
  detect: findOwnActions(
    "ask|get|have|invite|make him|her|them|each|everyone|everybody|people|someone|group|the|=one|lady|mum|dad <4> tell|=say|=repeat|=explain|=read|=show|=point|=describe <3> me|back|through|=us|it|what|how|to|words|where",
    "ask|get|have <3> talk|walk me",
    "check|see|ask|sure|confirm|find|clarify|ensure <6> understand|misconception|muddled|=followed|=following|sense|=sunk",
    "check|sure <5> clear|heard",
    "ask <5> what <4> understand|heard|remember",
    "ask <5> what he|she|they|each would|'d|will <1> do",
    "make|have|get =him|=her|=them|each|both =do|=try|=say <8> until|till",
    "test|quiz =him|=her|=them|everyone|each",
    "let|have|watch =him|=her|=them <1> =do|=try|=practise|=put|=point|=sort it|=one|=that|=this|again|to|where",
    "ask <5> what|which <2> they|he|she <2> n't|not|dont get|follow|understand",
    "in <2> own words",
    "get|have|ask =him|=her|=them|each to? try|tried|repeat|explain|practise|show <5>",
    "get|have =him|=her|=them|each to? do it|that|this|=one <4>",
    "tell|see <4> n't|not <1> got|understood|following|=sunk",
    "check|sure <4> got|read|seen|heard <2> message|email|note|news",
    "ask|get <4> to do|try|tried|run|follow|cook|=use|work <6> =off|from|while|alone|following",
    "say <3> show me",
    "ask him|her|them <2> draw|act|show <3>",
    "ask what he|she|they <2> thought|think|heard <2> said|meant|told",
    "do|go|try|tried <4> again until|till",
    "ask|get <6> thumbs|nod <4>",
    "invite|leave|give <5> question",
    "ask <4> if|for|any <3> question",
  ),
  examples: {
    finds: [
      "I «got him to do it in front of me».",
      "I «asked her to cook it from my note» while I watched.",
      "I «said, show me».",
      "I «had him tell me the next step».",
      "I «asked her to show me what she would do at home».",
      "I «asked each group to point to the way out».",
    ],
    ignores: [
      "I asked for a day off.",
      "He asked me to repeat it.",
      "I didn't check that they understood.",
      "I asked what happened.",
    ],
  },
};
