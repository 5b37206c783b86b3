import { findOwnActions } from "../../cue";
import type { Rule } from "../../rule";

/**
 * Detects: the job looked into: shadowed, visited, watched, spoken about with somebody who does it, done on
 * placement.
 * Why panels care: people who have looked into the job know what they are asking for.
 * Source: the marking guide's "has looked into the job".
 * Misses: first-hand knowledge through a relative's illness, unless the writer says they watched or asked.
 */
export const rule: Rule = {
  id: "sees-work-first-hand",
  title: "You went to see the work",
  advice: "Say what you saw of the work yourself, where, and with whom.",
  detect: findOwnActions(
    "shadow|visit|observe",
    "spend|spent|get|got|arrange|do|did|have|had <6> day|days|week|weeks|afternoon|morning|placement|visit|shadowing|internship|experience|year <5>",
    "watch|watched|see|saw|stand|stood|follow <7> operation|surgery|bypass|pump|machine|perfusionist|theatre|procedure|transplant|dialysis|scan|case|heart|clot|blood|circuit|valve|lab|list|lung|oxygenator|ecmo",
    "talk|speak|spoke|meet|met|ask|email|write|wrote|ring|contact <5> perfusionist|perfusionists|scientist|scientists|engineer|researcher|surgeon|technician|department|consultant|anaesthetist|team|unit|trainee",
    "work|worked|volunteer <5> lab|laboratory|analyser|machine|dialysis|theatre|theatres|placement|pharmacy|clinic|ward|hospital|unit",
    "look <2> round|into <4>",
    "stand|stood|sit|sat <3> there|in|at|by|behind|watching",
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
