import { findAny, findCues, findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/** What one does to see how things are. */
const visits =
  "go|come|see|ring|visit|check|look|pop|call|phone|text|email|message|speak|talk|sit|return|review";

/**
 * Detects: a look back after the event: went back, rang the next day, asked how it had gone, kept an eye on it.
 * Why panels care: care does not end when the task is done.
 * Source: the marking guide's "checks how the person was afterwards".
 * Misses: news that reached the writer by chance.
 */
export const rule: Rule = {
  id: "follows-up",
  title: "You go back to see how it is",
  advice: "Say how you check on it, or on the person, afterwards.",
  detect: findAny(
    findOwnActions(
      "=go|=went|come|return <3> back|again <5>",
      "go round to",
      "pop|drop|pass <2> in|by|round",
      "call <1> in|round|back",
      "pop|drop|look|call <1> into <5>",
      "look <1> in|back =on|=to|again|=the",
      "check in with",
      "see how <5> =is|=was|=were|feeling|doing|getting",
      "ask how <5> been|week|doing|sleeping|getting|=went|feeling|found|coping",
      "ask =him|=her|=them|the|a|my|our|everyone|people <4> how <5> been|week|doing|sleeping|getting|=went|feeling|found|coping",
      "ask <8> how <4> was|were|is <3> later|afterwards|after|next",
      "ask <5> again|afterwards|later",
      "check <1> =on|back",
      "monitor|reassess|revisit",
      "keep <3> checking|watching",
      "ring|phone|call|text|message|email|visit|see|ask|check|speak|follow <7> next|later|afterwards|following|after|again|=evening <2> day|week|morning|shift|month|visit|that|=on",
      "ring|phone|call|text|message|visit =him|=her|=them <2> that|same|=on night|=evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
      "ring|phone|call|text that night|=evening|afternoon <1> to see|check|ask",
      "see|visit|meet =him|=her|=them <2> monday|tuesday|wednesday|thursday|friday|saturday|sunday|later",
      "check|see|ask <2> how <3> getting|doing|going|coping|managing",
      "keep <2> in touch|eye|checking|asking",
      "text|ring|call|phone|visit|write|message|see|check <5> every|each|=twice|=once day|night|morning|week|evening|sunday|saturday|friday|month|a",
      "follow =it|=him|=her|=them|=this|=that up",
      "follow up =on|=with|a|the|by",
      "be|was|were back",
    ),
    findCues(
      { who: ["i"], whole: true },
      `day|week|month|morning|year later|after|=on <2> i <1> ${visits} <5>`,
      `next|following day|morning|week|=evening|month <2> i <1> ${visits} <5>`,
      `before i <1> leave|go|finish <3> i <2> ${visits} <5>`,
      `=afterwards <2> i <1> ${visits} <5>`,
      `${visits} <8> =day|days|week|month|morning|year later|after`,
    ),
  ),
  examples: {
    finds: [
      "I «phoned that night to see» if she was home.",
      "I «texted her every night that week».",
      "I «popped into the ward later».",
      "I «went back the next day».",
      "I «asked how the week had been».",
      "A «week later I rang to see» if it had held.",
    ],
    ignores: [
      "I kept asking myself how I could have been so careless.",
      "I went to work.",
      "She asked me how I was.",
      "I didn't go back.",
      "I was down for a shift the next day.",
    ],
  },
};
