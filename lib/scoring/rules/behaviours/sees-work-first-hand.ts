import { findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/** What there is to see. */
const sights =
  "operation|surgery|bypass|pump|machine|perfusionist|theatre|procedure|transplant|dialysis|scan|case|heart|clot|blood|circuit|valve|lab|list|lung|oxygenator|ecmo";

/**
 * Detects: the job looked into: shadowed, visited, watched, spoken about with somebody who does it, done on
 * placement.
 * Why panels care: people who have looked into the job know what they are asking for.
 * Source: the marking guide's "has looked into the job".
 * Misses: first-hand knowledge through a relative's illness, unless the writer says they watched or asked.
 */
export const rule: Rule = {
  id: "sees-work-first-hand",
  title: "You go to see the work",
  advice: "Say what you see of the work yourself: where, and with whom.",
  detect: findOwnActions(
    "shadow|visit|observe",
    "spend|get|arrange|do|have <6> day|week|afternoon|morning|placement|visit|shadowing|internship|experience|year <5>",
    `watch|see|stand|follow <7> ${sights}`,
    "talk|speak|meet|ask|email|write|ring|contact <5> perfusionist|scientist|engineer|researcher|surgeon|technician|department|consultant|anaesthetist|team|unit|trainee",
    "work|volunteer <5> lab|laboratory|analyser|machine|dialysis|theatre|placement|pharmacy|clinic|ward|hospital|unit",
    "look <2> round|into <4>",
    "stand|sit <3> there|in|at|by|behind|watching",
  ),
  examples: {
    finds: [
      "I «spent a day with the perfusion team».",
      "I «shadowed a technician in the dialysis unit».",
      "I «spoke to a perfusionist at the open day».",
    ],
    ignores: [
      "I have always loved hospitals.",
      "She watched the operation.",
      "I would like to visit a theatre.",
    ],
  },
};
