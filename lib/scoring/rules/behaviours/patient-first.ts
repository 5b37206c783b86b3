import { findAny, findCues } from "../../cues/cue";
import { peopleServed } from "../../cues/words";
import type { Rule } from "../../rule";

/**
 * Detects: a boundary crossed for somebody: not my ward, but; went there oneself; chased it; would not let them
 * wait.
 * Why panels care: patients do not see departments.
 * Source: the marking guide's "patient before boundary or hierarchy"; the NHS Constitution (“patients come
 * first”).
 * Misses: a boundary that only staff would know.
 */
export const rule: Rule = {
  id: "patient-first",
  title: "You put the person before the boundary",
  advice: "Say what you do for the person that is not strictly your job.",
  detect: findAny(
    findCues(
      { mood: "any", polarity: "any", whole: true },
      "be|'s not|n't <3> my|our|their job|patient|department|ward|round|area|responsibility|table|shift|bay|list",
      "strictly|technically|officially <3> my|our|not|n't|job",
      `${peopleServed} come|be|was first`,
      `for <2> ${peopleServed} sake`,
      "=even though|although <6> consultant|doctor|senior|manager|surgeon",
    ),
    findCues(
      { who: ["i"], whole: true },
      "go|walk|run|drive <1> down|across|over|round to|there|and|with|myself <4>",
      "take|carry|bring|walk <4> down|across|over|round <4>",
      "take|carry|bring|go|walk|drive <4> myself",
      "bring|carry|take <3> to <2> team|ward|department|lab|office",
      "go|walk|run|drive <2> there",
      "chase|insist|persist",
      "stay <3> until|till|=on|with",
      "rather|instead than|of <2> wait|leave|send",
      `so <3> ${peopleServed}|she|he|they <1> would|could|did|had n't|not <1> wait|miss|have|need|lose|suffer|go`,
      "keep <2> trying|ringing|asking|calling|chasing|pushing",
      "own it",
      "get <5> to send|come|see|look|agree|open",
      "ask <5> same|earlier|today|afternoon|morning",
    ),
  ),
  examples: {
    finds: [
      "It «wasn't my ward», but the phone was ringing.",
      "I «walked the form down to the lab myself».",
      "I «chased the result» until it came.",
    ],
    ignores: [
      "I kept my hands on the rail.",
      "I like my ward.",
      "She went there herself.",
      "Patients are important.",
      "I left because she was late.",
    ],
  },
};
