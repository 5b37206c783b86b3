import { findAny, findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/** What one can do anew each time. */
const habits =
  "start|begin|do|get|check|recheck|ask|write|read|label|keep|teach|tell|=use|make|say|count|wait|stop|put|help|take|give|go|leave|plan|listen|set|log|note|record|test|confirm|repeat|carry|run|follow|build|print|date|pull|push|lock|turn|spell|finish|seal|hold|touch|tick|ring|text|knock|look|show|bring|pack|weigh|measure|sign|never|always";

/** What one has left off. */
const lapses =
  "guess|assume|rush|skip|trust|rely|hunt|film|send|let|sign|try|promise|judge|touch|pretend|interrupt";

/**
 * Detects: a new habit after the event: “since then I…”, “I now…”, “from then on”, “made it a rule”.
 * Why panels care: a lesson is worth what is done with it.
 * Source: the marking guide's "changes practice"; the reflection step of STARR.
 * Misses: a change told without a word of time (“We print them at the pallet”).
 */
export const rule: Rule = {
  id: "changes-practice",
  title: "You change the way you work",
  advice: "Name one thing that you do differently from then on.",
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
      "stand|sit|ask|write|speak|start|pack <3> differently",
    ),
    findCues(
      { who: ["i", "we"], mood: ["present"], whole: true },
      `${habits} <5> =now|nowadays`,
      "have|'ve a|an <1> card|board|chalkboard|whiteboard|sticker|list|sheet|chart|sign|label|reminder|checklist|notebook|timer|rule|system <2> =now",
    ),
    findCues({ who: ["i", "we"], mood: "any", whole: true }, "next time", "in future"),
    findCues({ who: ["i", "we"], polarity: "negated", whole: true }, "have|'ve never <8> since"),
    findCues(
      { who: ["i", "we"], polarity: "negated", mood: ["present", "would"], whole: true },
      `n't|not|never ${habits}|${lapses} <5> =now|anymore`,
      `n't|not|never ${habits}|${lapses} <5> any more|longer`,
    ),
    findCues(
      { mood: "any", whole: true },
      "=now <1> a|an|my|the|our <4> =lives|=hangs|=stays|=sits",
      "live|hang|stay|stand in|by|on|next <3> =now",
    ),
  ),
  examples: {
    finds: [
      "I «won't film anything now without a second one running».",
      "«Now a spare fuse lives in my pocket».",
      "I «get someone to proofread now».",
      "«Since then I have read the label» before I pick up the box.",
      "I «now write the date on every filter».",
      "We «changed the way» we hand over.",
    ],
    ignores: [
      "I do not know him any better.",
      "Since I was a child I have loved it.",
      "She now checks the list.",
      "I have not changed.",
      "I am calm now.",
    ],
  },
};
