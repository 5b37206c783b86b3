import { findCues } from "../../cue";
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
  title: "You planned people, time or money",
  advice: "Say what you planned: who, when, and with what.",
  detect: findCues(
    { who: ["i", "we"], whole: true },
    "plan|schedule|book|order|borrow|budget|reserve|allocate|source|hire|fundraise|timetable",
    "draw|make|write|set|put|do|create|build|type|keep|redo <6> rota|list|plan|budget|timetable|schedule|spreadsheet|checklist|calendar|map|cover|kit|supplies|sheet|tally",
    "coordinate|organise <4>",
    "work|figure|decide|find <3> out? who|how|what|which|many|much <4>",
    "spend|=use|=used|=using|save|raise|pay|cost|find <4> budget|money|pounds|fund|grant|cheaper|£",
    "assign|delegate|split|match|pair|divide",
    "give|put|ask <5> job|task|role|charge|=on <3>",
    "get|arrange|organise|bring|find <4> volunteers|cover|transport|van|room|hall|kit|equipment|spare|extra|sparky|early",
  ),
  examples: {
    finds: [
      "I «drew up a rota for the six of us».",
      "I «borrowed two tables from the school».",
      "We «worked out how many lifts» we needed.",
    ],
    ignores: ["There was a plan.", "I am organised.", "I would make a list."],
  },
};
