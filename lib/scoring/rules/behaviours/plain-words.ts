import { findAny, findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: plainer or fewer words: short sentences, no jargon, said another way, broken into steps, the main thing
 * first, the listener's own word.
 * Why panels care: plain words are understood by the tired, the frightened and the busy.
 * Source: the marking guide's "plain words".
 * Misses: a plain wording quoted without saying that it was chosen.
 */
export const rule: Rule = {
  id: "plain-words",
  title: "You use plain words",
  advice: "Say which hard words you leave out, or how you make it shorter.",
  detect: findAny(
    findCues(
      { who: ["i", "we"], whole: true },
      "speak|talk|write|put|explain|say <5> simple|simply|plain|plainly|simpler|short|shorter|everyday|ordinary|basic",
      "=use|=used|=using|choose|find|pick|keep|stick|give <4> simple|simpler|plain|short|shorter|everyday|ordinary|basic|easy|easier|few <2> word|sentence|language|terms|english|phrase",
      "keep <2> simple|short",
      "rephrase|reword|simplify",
      "write|make|type|fit|cut <6> =one|two|three|four|five|six page|side|lines|sentences|words|bullet|points",
      "say|tell|explain|put <3> another|different way",
      "say|put|explain|tell|try|tried <4> =in <2> words",
      "stop using <3> =initials|words|slang|jargon|terms|names",
      "drop|leave|cut <3> =initials|words|slang|detail",
      "break|chop|split|cut it|that|this|them|everything <3> into|down",
      "start|begin|open with|from <4> matter|important|know|knew|worried|wanted",
      "put <3> first and",
      "give <3> short|simple|quick version",
      "number <1> the|each|them steps|lines|jobs",
      "rewrite|shorten <4> for|so|message|letter|notice|leaflet|sheet|instructions",
      "=use|=used|=using <3> =her|=his|=their|same word|words|language",
      "avoid|leave|drop|skip|cut|remove|replace|explain <4> jargon|abbreviations|acronyms",
      "avoid|leave|drop|skip|cut|remove|replace|explain <2> medical|technical|long|big|hard <1> words|terms|names",
      "change|adapt|adjust|tailor|switch <3> words|wording|message",
      "write|explain|put <5> as|like if <3> knew|know|never|new|nothing",
      "tell|explain|say <4> =in the? order",
    ),
    findCues(
      { who: ["i"], polarity: "any", whole: true },
      "without|no <2> jargon|abbreviations|acronyms",
      "no long|big|hard|medical|technical words",
      "instead|rather of|than <2> jargon|words",
    ),
  ),
  examples: {
    finds: [
      "I «broke it into small bits».",
      "I «cut the letter to five lines».",
      "I «said it again in other words».",
      "I «left out the medical terms».",
    ],
    ignores: [
      "I didn't change my words.",
      "She used plain words.",
      "I would keep it simple.",
      "I keep my words with me.",
    ],
  },
};
