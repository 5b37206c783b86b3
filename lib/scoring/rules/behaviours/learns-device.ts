import { findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: a machine, program or method learnt: the manual read, practised, watched, set up, taken apart,
 * training done.
 * Why panels care: nobody arrives knowing the equipment; panels look for people who set about learning it.
 * Source: the marking guide's "learns a device".
 * Misses: learning told only by its outcome (“within a week I was quick”).
 */
export const rule: Rule = {
  id: "learns-device",
  title: "You learn how it works",
  advice: "Say how you learn it: from the manual, by practice, from somebody who shows you.",
  detect: findOwnActions(
    "read|study|open|find|get|download|print|consult|=use|=used|=using|reread|obtain|translate|fetch|borrow <5> manual|instructions|handbook|datasheet|tutorial|documentation|diagram|guide|booklet",
    "be <1> taught|shown|trained",
    "learn <2> how|to|it|the|=on|by|from|what",
    "teach <1> myself",
    "ask|have|get <4> watch me",
    "practise|rehearse",
    "spend <6> book|manual|practising|learning|reading|training|=going",
    "go <2> through <2> book|manual|guide|instructions",
    "watch <5> tutorial|video|how|engineer|technician|=use|=used|=using|do|set",
    "ask <6> show|teach|demonstrate|talk <2> me",
    "work|figure|find <1> out how|what|which",
    "play|tinker|fiddle|=experimented <2> with|about|around",
    "press <2> every|each|all <2>",
    "ask <5> what <1> happens|does when|if",
    "write|draw <2> settings|steps|codes <3>",
    "=till|until i had|'d done|tried|practised <4>",
    "have <3> go|try|practice <3> =on|with|first",
    "write|note <2> down <2> what|how|each|every|steps|settings",
    "get <2> to grips|=used|hang",
    "book|put|sign <3> =on|for|up <3> training|course|session",
    "do|go|attend|take|have <4> training|course|induction|tutorial|lesson|class|module|qualification",
    "mend|repair|=serviced|restore|=stripped",
    "read|watch <6> notices|forum|blog|article|book|reviews|reports",
    "take <4> apart|bits",
    "set <4> up",
    "put <4> together",
    "install|configure|=programmed|=wired|assemble|build|solder",
    "try|tried <4> out|=on|with|every|each|spare|dummy",
  ),
  examples: {
    finds: [
      "I «spent my evenings going through the book».",
      "I «read the manual and practised with a scrap reel».",
      "I «watched a tutorial» and «set it up at home».",
      "I «asked her to show me how to load it».",
    ],
    ignores: [
      "I am quick with any machine.",
      "She read the manual.",
      "I didn't read the instructions.",
      "I taught the others.",
    ],
  },
};
