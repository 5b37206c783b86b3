import { findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: people, time, things or money planned: a rota, list or budget made, kit booked or borrowed, tasks
 * given out.
 * Why panels care: an idea becomes real when somebody plans for it.
 * Source: the marking guide's "plans resources".
 * Misses: a plan that is told only by how well it went.
 */
export const rule: Rule = {
  id: "plans-resources",
  title: "You plan people, time or money",
  advice: "Give your plan: who, when, and with what.",
  detect: findCues(
    { who: ["i", "we"], whole: true },
    "book a|an|the|our|two|three <3> room|hall|van|slot|table|transport|taxi|coach|bus|venue|ticket|place|time|court|pitch|minibus",
    "plan|schedule|order|borrow|budget|reserve|allocate|source|hire|fundraise|timetable",
    "draw|make|write|set|put|create|build|type|keep|redo <6> rota|list|plan|budget|timetable|schedule|spreadsheet|checklist|calendar|map|cover|kit|supplies|sheet|tally",
    "coordinate|organise the|a|an|our|my|people|everyone|lifts|team|volunteers|staff <3>",
    "work|figure|decide <3> out? who|how|what|which|many|much <4>",
    "spend|=use|=used|=using|save|raise|pay|cost|find <4> budget|money|pounds|fund|grant|cheaper|£",
    "assign|delegate|split|match|pair|divide",
    "give|put <4> job|task|role|charge|key|keys <3>",
    "change|adjust|rethink|redo|cut|move <2> plan|route|list|date|menu|time <4> when|because|so|to|as",
    "put =on a|an|some|extra <4>",
    "arrange|organise|bring|find <4> volunteers|cover|transport|van|room|hall|kit|equipment|spare|extra",
    "get <4> volunteers|cover|transport|van|spare|extra",
  ),
  examples: {
    finds: [
      "I «drew up a rota for the six of us».",
      "I «borrowed two tables from the school».",
      "We «worked out how many lifts» we needed.",
    ],
    ignores: [
      "I've booked on an evening class.",
      "There was a plan.",
      "I am organised.",
      "I would make a list.",
      "I put it out on the radio.",
    ],
  },
};
