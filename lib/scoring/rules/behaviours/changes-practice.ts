import { findAny, findCues } from "../../cue";
import type { Rule } from "../../rule";

/** What one can do anew each time. */
const habits =
  "start|begin|do|get|check|recheck|ask|write|read|label|keep|teach|tell|=use|make|say|count|wait|stop|put|help|take|give|go|leave|plan|listen|set|log|note|record|test|confirm|repeat|carry|run|follow|build|print|date|never|always";

/**
 * Detects: a new habit after the event: “since then I…”, “I now…”, “from then on”, “made it a rule”.
 * Why panels care: a lesson is worth what is done with it.
 * Source: the marking guide's "changes practice"; the reflection step of STARR.
 * Misses: a change told without a word of time (“We print them at the pallet”).
 */
export const rule: Rule = {
  id: "changes-practice",
  title: "You changed the way you work",
  advice: "Say what you do differently since then.",
  detect: findAny(
    findCues(
      { who: ["i", "we"], mood: ["past", "present"], whole: true },
      "since then|that",
      "ever since",
      "from then|that|now <1> =on|onwards|day",
      "these days",
      `=now|nowadays <1> ${habits}`,
      "have|'ve <1> since|ever",
      "make <3> habit|rule|point|routine of|to|that",
      "change <3> way|how|practice|habit|routine|approach",
      "=still <1> do|=use|keep|ask|check|write|carry",
      "do|work <3> differently",
    ),
    findCues(
      { who: ["i", "we"], mood: ["present"], whole: true },
      `${habits} <5> =now|nowadays`,
      "have|'ve a|an <1> card|board|sticker|list|sheet|chart|sign|label|reminder|checklist|notebook|timer|rule|system <2> =now",
    ),
    findCues({ who: ["i", "we"], mood: "any", whole: true }, "next time", "in future"),
  ),
  examples: {
    finds: [
      "I «get someone to proofread now».",
      "«Since then I have read the label» before I pick up the box.",
      "I «now write the date on every filter».",
      "We «changed the way» we hand over.",
    ],
    ignores: [
      "Since I was a child I have loved it.",
      "She now checks the list.",
      "I have not changed.",
      "I am calm now.",
    ],
  },
};
