import { findAny, findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/** What shows that something could be better. */
const nuisances =
  "always|=kept|often|waste|slow|=late|nobody|confusing|missing|wait|queue|never|wrong|again|struggle|difficult|problem|=took|gap|useless|every";

/**
 * Detects: something that could be better, noticed: waste, delay, confusion, what people keep asking or
 * missing.
 * Why panels care: every improvement starts with somebody who sees what all have got used to.
 * Source: the marking guide's "spots what could be better".
 * Misses: a fault told as background.
 */
export const rule: Rule = {
  id: "spots-improvement",
  title: "You see what could be better",
  advice: "Say what does not work well, and for whom.",
  detect: findAny(
    findCues(
      { who: ["i", "we"], whole: true },
      `notice|spot|see|realise|find|identify <8> ${nuisances}`,
      "notice|spot|realise <6> not|n't|no|most|half|same|#",
      "notice|spot <2> nobody|people|half|most|everyone <6>",
      "wonder|think <4> why|whether|better|easier|quicker|could",
      "think|believe|reckon <10> possible|better|easier|quicker|simpler",
    ),
    findCues(
      { mood: ["past"], polarity: "any", whole: true },
      "bother|annoy|frustrate|strike|bug me",
      "drive|make me|=us mad|crazy|cross|sad|wonder <4>",
      "fed|sick|tired up? of <2> looking|asking|hearing|seeing|waiting|losing <4>",
      "take him|her|them|people|=us|everyone # <4>",
      "could be <2> better|easier|quicker|simpler|faster",
      "=must|had to? be <3> better|easier",
      "same <3> keep|=came|happen",
      "see|watch <5> =kicking|struggling|queuing|waiting|looking|squinting|walking|carrying|bending|going",
      "people|customers|patients|members|everyone|staff|families|they always|often <4>",
      "people|customers|patients|members|everyone|staff|families|they keep asking|falling|slipping|bumping|queuing|waiting|looking|struggling|missing|coming|going|having|losing|forgetting|walking|ringing|tripping|getting <3>",
      "take <2> ages|forever|hours|long",
      "there|it be|was no <2> way|list|place|system|record|sign|plan",
    ),
  ),
  examples: {
    finds: [
      "I «thought it would be easier to list them».",
      "I «noticed that the same bags came back every week».",
      "It «bothered me that people waited in the rain».",
      "«Customers kept asking where to queue».",
    ],
    ignores: [
      "I noticed the time.",
      "I love improving things.",
      "We had a queue.",
      "I could see we were bad at it.",
    ],
  },
};
