import { findAny, findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/** What can be changed for good. */
const measures =
  "label|form|checklist|list|layout|shelf|shelves|tray|template|rota|system|process|procedure|step|sign|colour|reminder|notes|chart|rule|sheet|sticker|guide|log";

/**
 * Detects: a change that stops the same thing from happening again: a new label, list, step or layout; why it
 * happened was found out.
 * Why panels care: one error caught helps one person; a cause removed helps everybody after.
 * Source: the marking guide's "fixes the cause"; its facts: a named check, an error found, a lasting fix.
 * Misses: a lasting fix that others made later, told as theirs.
 */
export const rule: Rule = {
  id: "fixes-cause",
  title: "You fix the cause, not only this case",
  advice: "Say what you change so that it cannot happen again.",
  detect: findAny(
    findCues(
      { who: ["i", "we"], whole: true },
      "find|work|ask|look|figure <2> why|how|what <4> happen|wrong|come|missed|mixed|got",
      `change|redesign|rewrite|relabel|move|=added|=add|replace|introduce|suggest|separate|redo <5> ${measures}`,
      "put|write|stick|make <4> sticker|reminder|date|colour|warning|checklist|template",
      "=root cause",
      "send|issue|print <2> correction",
      "move|separate|keep <4> apart|=away",
      "ask <3> for <3> label|tag|sign|sticker|box|lock|checklist|column|reminder",
      "stop|prevent <3> happening|again",
    ),
    findCues(
      { who: ["i", "we", "other"], mood: ["past"], whole: true },
      "have|get a|an|the|it|them|that|two|one <3> made|put|moved|changed|fitted|added|printed|replaced|relabelled|built <1> a|an|on|in|to|into|up",
      "put|build|fit|add <2> in? a|an|another|extra <3> tag|alarm|lock|label|box|light|bell|hook|step|column|reminder|check",
    ),
    findCues(
      { who: ["other"], mood: ["past", "present"], whole: true },
      "be|been <2> on|in the|our|every <3> script|form|list|checklist|sheet|induction|training|rota|handover <1> since|now|ever",
    ),
    findCues({ polarity: "negated", mood: "any", whole: true }, "happen <2> again", "come <1> back"),
    findCues(
      { mood: ["present"], who: ["other"], whole: true },
      "=now <3> print|write|label|keep|store|check|sign|come|go|live|get|ask|say|read|count",
    ),
  ),
  examples: {
    finds: [
      "She «had the number made a box on the form».",
      "It has «been on the script since».",
      "I «moved the two boxes to separate shelves».",
      "We «added a step to the checklist».",
      "I «asked how it had happened» and «changed the label».",
    ],
    ignores: ["I changed my shoes.", "The label was red.", "I would add a step to the checklist."],
  },
};
