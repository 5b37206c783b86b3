import { findAny, findCues, findOwnActions } from "../../cue";
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
    findOwnActions(
      "=use|=used|=using|choose|find|pick|speak|talk|write|put|explain|say|give|make|keep <5> simple|simply|plain|simpler|short|shorter|everyday|ordinary|easier|basic|slow|slowly|slower",
      "slow <2> down",
      "draw <5> picture|diagram|map|strip|cartoon|chart|plan|route|streets|shape|heart|out|it|how|what|steps|sun|clock|sketch",
      "sketch|mime|gesture|translate|rephrase|reword|simplify|shorten|rewrite",
      "in small groups",
      "=use|=used|=using <3> =her|=his|=their|same word|language",
      "get|let <3> draw|act|point|show|write <2>",
      "add <3> picture|photo|drawing|example|sign",
      "=use|=used|=using|utilise|employ|prepare|get|have <5> visual|aid|signals|signs|flag|whiteboard|sticker|dots|pictures|gestures",
      "face <3>",
      "change <5> everybody|everyone|all|way",
      "show|=use|=used|=using|make|bring|give|print <5> picture|photo|diagram|drawing|map|model|arrows|symbols|colours|cards|analogy|example|props",
      "compare|liken <4> to|with",
      "avoid|leave|drop|skip|cut|remove|replace|explain <4> jargon|medical|technical|long|big|words|terms|abbreviations|acronyms",
      "change|adapt|adjust|tailor|switch <4> way|how|words|message|explanation|language|tone|style|approach|to",
      "say|tell|explain|describe <4> =like",
      "sit|stand|face|turn|bring|get|move <6> see|read <2> my|face|lips",
      "get|go|kneel|crouch <4> level",
      "turn|switch <4> off|down",
    ),
    findCues(
      { who: ["i"], polarity: "any", whole: true },
      "without|no <2> jargon|abbreviations|acronyms",
      "instead|rather of|than <3> jargon|words",
    ),
  ),
  examples: {
    finds: [
      "I «drew the heart on the back of a menu».",
      "I «spoke slowly» and «showed her the photos».",
      "I «said it was like a bath with two taps».",
    ],
    ignores: ["I draw in my spare time.", "He spoke slowly.", "I didn't change my words."],
  },
};
