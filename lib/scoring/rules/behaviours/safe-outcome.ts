import { findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: a safe end: nobody hurt or missed, everybody home, stable, done on time.
 * Why panels care: calm is judged by what came of it.
 * Source: the marking guide's "outcome safe" against "the strategy does not work".
 * Misses: a safe end that can only be inferred.
 */
export const rule: Rule = {
  id: "safe-outcome",
  title: "It ends safely",
  advice: "Say how it ends, and how people are kept safe.",
  detect: findCues(
    { mood: ["past"], polarity: "any", whole: true },
    "no <1> harm|injury|incident|complaint|accident|error|mistakes",
    "not|n't|never <1> hurt|harmed|missed|lost|forgotten|injured|=dropped",
    "nobody|no|none|nothing <1> =one? <4> hurt|harmed|missed|lost|forgotten|delayed|=late|injured|died|dropped|cancelled|=left <1>",
    "all|everyone|everybody|each|every <5> home|safe|done|accounted|seen|fed|finished|clear|served",
    "safely",
    "everyone|everybody <3> back|=out",
    "everyone|everybody <6> be good|fine|okay|safe",
    "nobody|no =one? need <3> hospital|ambulance",
    "be <1> fine|safe|stable|discharged|recovered|alright|home|=sorted|cleared",
    "recover|survive|stabilise|come <2> round",
    "get everyone|everybody <3> =out|home|back|safe",
    "go <2> smoothly",
    "he|she|everyone|everybody|both|all be <1> =ok|okay",
    "=on time",
    "before|by <1> deadline|midnight",
    "make <1> full|good recovery",
  ),
  examples: {
    finds: [
      "«Everybody was good».",
      "«All forty-seven were home by half past eight».",
      "«Nobody was hurt».",
      "She «was stable» when the crew took over.",
    ],
    ignores: [
      "She told me that he is dying at home.",
      "I hope it goes well.",
      "It was a busy night.",
      "He asked for the time.",
      "I gave each section of time to a test.",
    ],
  },
};
