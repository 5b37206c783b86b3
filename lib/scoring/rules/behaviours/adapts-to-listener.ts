import { findAny, findCues } from "../../cue";
import type { Rule } from "../../rule";

/**
 * Detects: words or ways changed for the listener: plainer, slower, shorter, drawn, shown, compared with
 * something known, another language.
 * Why panels care: a message counts when it has been taken in, not when it has been sent.
 * Source: the marking guide's "adapts to the listener" and "plain words".
 * Misses: a plain wording quoted without saying that it was chosen.
 */
export const rule: Rule = {
  id: "adapts-to-listener",
  title: "You put it so that this person could follow",
  advice: "Say how you changed your words or way for the person in front of you.",
  detect: findAny(
    findCues(
      { who: ["i", "we"], whole: true },
      "speak|talk|write|put|explain|say <5> simple|simply|plain|plainly|simpler|short|shorter|everyday|ordinary|basic|slow|slowly|slower",
      "=use|=used|=using|choose|find|pick|keep|stick|give <4> simple|simpler|plain|short|shorter|everyday|ordinary|basic|easy|easier|few <2> word|sentence|language|terms|english|phrase",
      "keep <2> simple|short",
      "slow <2> down",
      "draw <5> picture|diagram|map|strip|cartoon|chart|plan|route|streets|shape|heart|out|it|how|what|steps|sun|clock|sketch",
      "sketch|mime|gesture|rephrase|reword|simplify",
      "draw <5> on <2> card|paper|back|napkin|envelope|board|hand|page|floor|sheet|sand|menu",
      "write|make|type|fit|draw <6> =one page|side|card|sheet",
      "start|begin <4> what|where <1> he|she|they <1> know|knew|be|does|did",
      "say|tell|explain|put <3> another|different way",
      "tell <3> as|like if|a|an",
      "say|speak|write|talk|explain|read <5> =in <1> spanish|french|polish|urdu|punjabi|arabic|bengali|welsh|romanian|portuguese|language",
      "speak|talk <1> louder|loudly|clearly",
      "translate <6> for|so <3>",
      "rewrite|shorten <4> for|so|message|letter|notice|leaflet|sheet|instructions",
      "point =at|=to <3>",
      "in small groups",
      "=use|=used|=using <3> =her|=his|=their|same word|language",
      "get|let <3> =draw|=act|=point|=show|=write|=drawing|=pointing <2>",
      "add <3> picture|photo|drawing|example|sign",
      "=use|=used|=using|utilise|employ|prepare <4> visual|=aids|signals|=signs|whiteboard|sticker|gestures|hands|fingers|objects|translator|translation",
      "turn|put <4> into|with <3> card|pictures|photos|arrows|drawing|language|words",
      "put|=use|=used|=using|show <4> real|actual thing|object",
      "face =him|=her|=them",
      "show|=use|=used|=using|make|bring|give|print <5> picture|photo|diagram|drawing|map|model|arrows|symbols|colours|cards|analogy|example|props",
      "liken <4> to",
      "compare <3> to|with a|an|something",
      "avoid|leave|drop|skip|cut|remove|replace|explain <4> jargon|abbreviations|acronyms",
      "avoid|leave|drop|skip|cut|remove|replace|explain <2> medical|technical|long|big|hard <1> words|terms|names",
      "change|adapt|adjust|tailor|switch <3> words|wording|message|explanation|language|tone|style|pace",
      "change|adapt|adjust|tailor <2> how|way i <1> say|speak|talk|explain|put|tell|ask|write",
      "switch <2> to <2> words|pictures|gestures|writing|plain|simple|english",
      "explain|describe <4> =like|as a|an|the|when",
      "say|tell <3> it|they be|work =like",
      "sit|stand|face|turn|bring|get|move <6> see|read <2> my|face|lips",
      "get|go|kneel|crouch <4> level",
      "turn|switch <2> radio|telly|tv|music|fan|noise off|down",
      "turn|switch off|down <2> radio|telly|tv|music|fan|noise",
    ),
    findCues(
      { who: ["i"], polarity: "any", whole: true },
      "without|no <2> jargon|abbreviations|acronyms",
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
