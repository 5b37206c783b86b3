import { findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/** Family, other professions, other departments. */
const involved =
  "mum|mother|dad|father|daughter|son|wife|husband|family|relative|carer|parent|physio|pharmacist|pharmacy|dietitian|therapist|gp|surgery|nurse|doctor|interpreter|ward|department|clinic|lab|theatre|porter|kitchen|school|council|charity|police|chaplain|patient|resident|neighbour|tenant|engineer|dispensary|reception|hospital|driver|midwife|vet|social|sister|brother|gran|nan|grandma|grandad|uncle|aunt|chemist|coach|niece|nephew";

/**
 * Detects: the person's family, another profession or another department asked, told or brought in.
 * Why panels care: patients fall between teams that do not talk to each other.
 * Source: the marking guide's "involves the patient, family, other professions".
 * Misses: people involved under their own names.
 */
export const rule: Rule = {
  id: "involves-others",
  title: "You bring in the people who matter to it",
  advice: "Name the other people you involve: family, other professions, other departments.",
  detect: findCues(
    { who: ["i", "we"], whole: true },
    `ask|ring|call|phone|involve|invite|bring|get|tell|include|contact|email|meet|fetch|write|chase <4> ${involved}`,
    `find =the|=a|=his|=her|=their|=my <1> ${involved}`,
    "work|liaise|agree|discuss|plan <4> with <3> family|nurse|doctor|team|ward|physio|pharmacist|patient|parents|school|department",
    "get|ask <4> to <1> sit|talk|meet|speak together|with|to <3>",
    "put <6> touch|contact",
    "get|bring =them|both|everyone|everybody|all|two|three|family <4> together|talking|table",
    `talk|speak to|with <3> ${involved}`,
  ),
  examples: {
    finds: [
      "I «rang the daughter» and asked what he used to like.",
      "I «spoke to the pharmacist about the times».",
      "I «got the physio to look at the chair».",
    ],
    ignores: [
      "The daughter rang me.",
      "I didn't call the ward.",
      "I would involve the family.",
      "I sat with him.",
    ],
  },
};
