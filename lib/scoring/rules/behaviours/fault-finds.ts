import { findAny, findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/** What one tries, swaps or looks at. */
const parts =
  "printer|machine|monitor|scanner|fuse|cable|plug|battery|lead|sensor|socket|valve|connection|probe|filter|bulb|cartridge|port|wire|hose|tube|pipe|roll|spare|belt|nozzle|pump|line|settings|alarm|screen|light|seal|clamp";

/**
 * Detects: a fault traced: parts unplugged, swapped, reset or tested in turn, a cable followed, a cause found.
 * Why panels care: a method finds the fault; guesses make a second one.
 * Source: the marking guide's "fault-finds step by step".
 * Misses: a fault found in one look.
 */
export const rule: Rule = {
  id: "fault-finds",
  title: "You look for the fault step by step",
  advice: "Say what you try first, what next, and what each step tells you.",
  detect: findAny(
    findCues(
      { who: ["i", "we"], whole: true },
      "unplug|restart|reboot|reset|reseat|reconnect|disconnect|recalibrate|troubleshoot|dismantle|trace|debug",
      `swap|replace|change|try|press|open <3> ${parts}`,
      `test|check|inspect|clean|tighten|follow|look <5> ${parts}`,
      "start|begin <2> with|from|at <2> simple|simplest|basics|power|plug|beginning|top|obvious|easy|patient",
      "=one <2> at <1> time",
      "=one thing <1> then|and|after <1> =one|another|next",
      "pull|take <2> plug|fuse|cable|lead|battery <1> =out|and",
      "take|unscrew|open|lift|get <2> back|cover|panel|casing|front off|up",
      "change|try|tried|alter =one <1> thing|part|setting",
      "google|search|look <3> error|code|fault|message",
      "listen|feel|look|follow|trace <2> along|down|round <3>",
      "let it|them <2> cool",
      "try|tried <4> another|different|spare <2>",
      "narrow <3> down",
      "rule <3> out",
      "work <2> backwards|back|along|through",
      "turn|switch <3> off and|then|back =on",
      "find <6> loose|blown|blocked|worn|fault|leak|cause|kink|stuck|cracked|trapped|jammed|knocked",
    ),
    findCues(
      { mood: "any", polarity: "any", whole: true },
      "so <1> it|that be|was not|n't <1> =that|=the|=it",
      `could|might be <3> loose|flat|blown|blocked|trapped|dirty|${parts}`,
    ),
    findCues(
      { who: ["other"], mood: ["past"], whole: true },
      "be <3> loose|blown|flat|blocked|jammed|kinked|unplugged|corroded",
    ),
  ),
  examples: {
    finds: [
      "I «took the cover off» and a wire «was loose».",
      "The light was on, «so it wasn't the plug».",
      "It «could be a loose lead».",
      "I «swapped the cable» and then «tried another port».",
      "I «traced the line back» and «found it trapped».",
      "I «restarted it» and «checked the roll».",
    ],
    ignores: ["The cable was old.", "I don't know how to reset it.", "I would check the battery."],
  },
};
