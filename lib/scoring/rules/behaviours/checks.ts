import { findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/** What one checks against. */
const references =
  "list|sheet|original|order|chart|screen|book|register|script|wristband|form|record|map|label|receipt|invoice|plan|photo|card|tag|recipe|drawing|manual";

/**
 * Detects: a check made: compared, counted, measured, tested, read back, gone through line by line.
 * Why panels care: safe work rests on checks that are really made, not on being careful.
 * Source: the marking guide's "names the check", "checks and tests", "gets the basics right each time".
 * Misses: checks of a trade that are named only by its own word (“I did a crossmatch”).
 */
export const rule: Rule = {
  id: "checks",
  title: "You check",
  advice: "Name the check: what you compare with what.",
  detect: findCues(
    { who: ["i", "we"], whole: true },
    "check|recheck|inspect|verify|crosscheck|monitor|scrutinise|review|confirm|compare|examine|measure|weigh|count|recount|test|retest|audit|proofread|reread|calibrate|reconcile",
    "go|run|work <2> through|over|round|down|along <5> each|every|all|line|list|sheet|them|=one|form|entries|rows|steps|beds|folder|box|record",
    "go|run|work through <5> again",
    "read|reread <6> back|twice|again|aloud|against|properly|label|wristband|each|every|form|bottle|tag|card|number|name|list",
    "look <4> at|for <4> date|label|dial|gauge|code|number|reading|display|original|chart|wristband|skin|seal|expiry|cases",
    "match|hold <4> against|to|with <3> list|sheet|order|form|label|script|original|record|box",
    `against <2> ${references}`,
    "do <4> again|twice",
    "run|feel <5> fingers|hand|thumb",
    "hold <4> light",
    "line by line|item",
    "=one by =one",
    "do <2> again|twice",
    "make <1> sure|certain <6> right|correct|match|nothing|clean|sealed|tight|working|same|secure|shut|labelled",
    "go <2> to <5> printout|memory|record|log|original",
    "go|work <2> through <2> shelf|shelves|stock|drawer|tray|boxes|rest|batch|everything",
    "redo <4>",
    "add <3> up",
    "do|take <2> temps|readings",
    "take|note|write|log <3> meter|temperature|temps|reading|number before|after|again|at|every|each",
    "ask <8> date <1> birth",
    "ask <5> full name|address",
    "look <2> inside|underneath|under|behind|over <1> each|every|all|the|it|them",
    "try|tried|tug|pull|shake <1> each|every|door|lid|handle|lock|strap|knot",
    "empty|strip <5> again|properly",
    "do <1> rounds|round",
    "go|look back over|through <4>",
    "look again|properly",
    "start <2> from|at the? top|beginning|scratch",
    "read <3> backwards",
    "save|keep|make <2> copy|backup <2> before|first",
    "ask for the? spelling|name|number",
    "look <2> at the|his|her|their band|wristband|label|tag|chart|dial|gauge",
    "hold|lay|put <3> against|beside|alongside|next|up <3> old|other|first|last|original|sample",
    "zero|reset <2> scales|balance|meter|timer",
    "read <2> small|fine|whole|care print|plan|thing|form",
    "match <3> to|against|with|up",
    "run|test it|them|that <2> empty|dry|first",
    "walk <3> round <4> all|each|every|whole",
    "take <2> pulse|temperature|reading|measurement",
    "look <3> at <3> itself|themselves|properly|closely",
  ),
  examples: {
    finds: [
      "I «asked him for his date of birth» and «tried every door».",
      "I «made sure the lid was tight».",
      "I «counted the boxes» and found one short.",
      "I «read the label back to her».",
      "I «went through the bookings line by line».",
    ],
    ignores: [
      "I went over it again and again in my head.",
      "I didn't check the seal.",
      "Checking is second nature to me.",
      "I would check the dose.",
    ],
  },
};
