import { findAny, findCues, findOwnActions } from "../../cues/cue";
import { experts } from "../../cues/words";
import type { Rule } from "../../rule";

/**
 * Detects: a disagreement met: spoken to directly, both sides heard, a calm tone kept, a way out offered.
 * Why panels care: conflicts that nobody names cost the team and the patient.
 * Source: the marking guide's "deals with conflict directly and kindly".
 * Misses: a conflict that was never said to be one.
 */
export const rule: Rule = {
  id: "handles-conflict",
  title: "You deal with a conflict directly and kindly",
  advice: "Say how you speak to the person, and what you both agree.",
  detect: findAny(
    findOwnActions(
      "speak|talk|ask|take|meet|approach|go|tell <7> directly|privately|alone|calmly|aside|together|straight|quiet",
      "sit <2> down|together with",
      "speak|talk|ask|tell|meet <4> face to",
      "put myself in|into <4> shoes|place|position",
      "see|understand <4> =her|=his|their side|view|point",
      "say|ask <4> start again|over|afresh",
      "own <2> half|part|side of",
      "=apologise|=apologised|=apologize|=apologized",
      "say|tell|explain|ask <5> how <3> felt|made|looked|came|sounded|landed",
      "see|hear|ask|get|listen|understand <4> both|each sides",
      "hear|ask|listen|see|get <4> side|view|point",
      "suggest|propose|offer|agree|find|reach|come <5> compromise|middle|solution|swap|deal|trial|ground|truce|way|arrangement",
      "=stayed|=kept|=remained <2> polite|civil|level|quiet|neutral|kind",
      "mediate|smooth|settle|defuse|confront|negotiate",
      "talk|speak <2> to|with <2> him|her|them|both|colleague|teammate|coworker|roommate|friend|boss|manager|supervisor",
      `take|raise it|this|that to|with <2> ${experts}`,
      "discuss|address <4> issue|problem|it|feelings|concerns|conflict|situation",
      "explain <4> side|situation|feelings|view",
      "compromise",
      "find|catch|get <4> own|alone",
      "say|tell|ask <4> threw|upset|hurt|bothered|direct|directly",
      "clear <2> air",
      "buy <3> tea|coffee|pint|drink",
      "invite|ask|take =him|=her|=them|the|my|both <3> coffee|chat|walk",
      "have <3> word|chat|talk with|to|about|and",
    ),
    findCues(
      { who: ["we"], whole: true },
      "find|reach|come|agree <5> compromise|middle|solution|deal|agreement|truce|arrangement",
      "talk <3> through|out|over",
      "shake hands",
      "agree he|she|i|how|who|what|=on <3>",
      "meet in|halfway",
      "make|patch <2> up",
      "clear <2> air",
    ),
    findCues(
      { who: ["i"], polarity: "negated", whole: true },
      "shout|argue|sulk|raise|blame|snap|retaliate|rise|react|answer|bite|lecture|accuse <3>",
      "take <3> personally|side|bait",
    ),
  ),
  examples: {
    finds: [
      "I «took it to my supervisor».",
      "I «asked her for a coffee» and «told her how it had looked».",
      "I «stayed polite» and «suggested a swap».",
      "I «didn't shout back».",
      "We «found a compromise between us».",
    ],
    ignores: ["I never have conflicts.", "They argued all day.", "I would stay calm."],
  },
};
