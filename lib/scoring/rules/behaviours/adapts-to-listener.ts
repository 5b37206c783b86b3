import { findAny, findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: the way changed for the listener: slower, drawn, shown, acted out, compared with something known, in
 * another language, tried on somebody first.
 * Why panels care: a message counts when it has been taken in, not when it has been sent.
 * Source: the marking guide's "adapts to the listener".
 * Misses: a comparison told without saying that it was made.
 */
export const rule: Rule = {
  id: "adapts-to-listener",
  title: "You put it so that this person can follow",
  advice: "Say how you change your way for the person in front of you.",
  detect: findAny(
    findCues(
      { who: ["i", "we"], whole: true },
      "speak|talk|say|explain|read|go|write <5> slow|slowly|slower|louder|loudly|clearly|big|bigger|bold",
      "slow <2> down",
      "let <3> silence|sink|settle",
      "give <4> minute|moment|second|time to <1> sink|take|think|read",
      "wait <6> hearing|glasses",
      "record|send|make|do|leave <3> voice message|note|recording",
      "take|pull <2> mask|headphones|earphones off|down|out",
      "put|get <4> hearing|glasses in|=on",
      "count <4> fingers",
      "demonstrate <4> =on|with",
      "try|tried|test|read <3> =on|to my <3> first",
      "get|ask|have <4> who <4> nothing|never|not to? <5>",
      "draw <5> picture|diagram|map|strip|cartoon|chart|plan|route|streets|shape|heart|out|it|how|what|steps|sun|clock|sketch|card|paper|napkin|envelope|board|page|floor|sheet|menu",
      "sketch|mime|gesture|scribble|act =out|it|=on|that|how|what",
      "start|begin <4> what|where <1> he|she|they <1> know|knew|be|does|did",

      "find|get|bring|fetch <3> who speak|signs",
      "say|speak|write|talk|explain|read <5> =in <1> spanish|french|polish|urdu|punjabi|arabic|bengali|welsh|romanian|portuguese|language",
      "translate <6> for|so <3>",
      "point =at|=to <3>",
      "get|let <3> =draw|=act|=point|=show|=write|=drawing|=pointing <2>",
      "add <3> picture|photo|drawing|example|sign",
      "=use|=used|=using|utilise|employ|prepare <4> visual|=aids|signals|=signs|whiteboard|sticker|gestures|hands|fingers|objects|translator|translation",
      "=use|=used|=using <6> to <1> show|explain|demonstrate",
      "ring|call|get|book|borrow <4> interpreter|translator",
      "turn|put <4> into|with <3> card|pictures|photos|arrows|drawing|language|words",
      "put|=use|=used|=using|show <4> real|actual thing|object",
      "face =him|=her|=them",
      "show|=use|=used|=using|make|bring|give|print <5> picture|photo|diagram|drawing|map|model|arrows|symbols|colours|cards|analogy|example|props",
      "liken|compare <3> to|with a|an|something",
      "change|adapt|adjust|tailor|switch <3> explanation|language|tone|style|pace",
      "change|adapt|adjust|tailor <2> how|way i <1> say|speak|talk|explain|put|tell|ask|write",
      "switch <2> to <2> pictures|gestures|writing|english|words",
      "explain|describe <4> =like|as a|an|the|when",
      "say|tell <3> it|they be|work =like",
      "sit|stand|face|turn|bring|get|move <6> see|read <2> my|face|lips",
      "get|go|kneel|crouch <4> level",
      "turn|switch <2> radio|telly|tv|music|fan|noise off|down",
      "turn|switch off|down <2> radio|telly|tv|music|fan|noise",
    ),
    findCues(
      { who: ["i"], polarity: "any", whole: true },
      "photo|picture|drawing <1> at|on|of|for <1> each|the|every top|side|card|page|box|label|=one",
      "instead|rather of|than <2> jargon|words|=telling|=talking|=reading|=explaining|=shouting",
    ),
  ),
  examples: {
    finds: [
      "I «drew the green button on a card».",
      "I «drew the heart on the back of a menu».",
      "I «spoke slowly» and «showed her the photos».",
      "I «said it was like a bath with two taps».",
      "We «turned them into a card with arrows».",
    ],
    ignores: [
      "I draw in my spare time.",
      "He spoke slowly.",
      "I didn't change my words.",
      "I was told to translate a paper by my supervisor.",
      "I compared it with the last three scripts.",
    ],
  },
};
