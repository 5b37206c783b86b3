import { findAny, findCues } from "../../cues/cue";
import { distress, peopleServed } from "../../cues/words";
import type { Rule } from "../../rule";

/** How distress shows. */
const signs = `${distress}|trembling|pale|alone|tired|low|uncomfortable|unhappy|tense|mortified|exhausted|worn|tearful|stress|stressed|frustrated|fear`;

/**
 * Detects: distress noticed: the writer saw, heard or sensed it, or somebody looked, seemed or sounded so.
 * Why panels care: compassion begins before anybody asks for it.
 * Source: the marking guide's "notices distress".
 * Misses: distress told as something that had happened (“She had had a bad night”).
 */
export const rule: Rule = {
  id: "notices-distress",
  title: "You notice how somebody feels",
  advice: "Say what you see or hear that tells you how the person feels.",
  detect: findAny(
    findCues(
      { who: ["i", "we"], whole: true },
      `can|could tell <6> ${distress}|tired|low|unhappy`,
      `notice|see|sense|realise|hear|clock|spot <8> ${signs}`,
      "see|notice|spot|watch <3> =her|=his|their face|hands|eyes|shoulders|lip",
      "notice|see|realise he|she|they <2> n't|not|stopped <4>",
      "see|tell|know|sense <3> something be <1> up|wrong|off|matter|bothering|not",
      "know|remember <6> anniversary|funeral|first",
      "notice|see|realise <6> stop|not|n't <3> eat|talk|come|joining|smile|speak|himself|herself",
    ),
    findCues(
      { who: ["other"], mood: ["past"], whole: true },
      `look|seem|sound|appear <4> ${distress}|tired|low|pale|unhappy|tense|alone|exhausted|uncomfortable|worn|white|embarrassed`,
      `he|she|they|who|${peopleServed}|friend|colleague be <2> upset|tearful|crying|frightened|terrified|scared|anxious|distressed|petrified|sobbing|devastated|shaking|lonely|homesick`,
      `he|she|they go <2> quiet|silent|pale|white`,
      "eyes|face|cheeks|hands|voice|lip be|go|look <1> red|wet|puffy|white|watery|swollen|cracked|grey",
      "voice crack|wobble|break|broke",
      "he|she|they stand|stood|sit|sat|eat|be <4> own|alone|himself|herself",
      "he|she look <1> like he|she|death",
      "something be <1> up|wrong|bothering with|=him|=her",
      `he|she|they|who|her|his|their|${peopleServed} <3> shake|tremble|weep|sob|cry|cried`,
    ),
    findCues(
      { who: ["other"], mood: ["past"], polarity: "negated", whole: true },
      "he|she|they <2> eat|sleep|slept|touch|smile|wash",
    ),
  ),
  examples: {
    finds: [
      "His «eyes were red».",
      "«He hadn't touched his lunch».",
      "I «noticed that she was shaking».",
      "He «looked lost», so I went over.",
      "I «could see her hands trembling».",
      "«She was terrified of needles».",
    ],
    ignores: [
      "She didn't look at the list.",
      "I was upset that day.",
      "He looked at the list.",
      "I would notice if she was upset.",
      "My hands were shaking.",
    ],
  },
};
