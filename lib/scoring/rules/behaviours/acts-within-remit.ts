import { findAny, findCues, findOwnActions } from "../../cue";
import type { Rule } from "../../rule";
import { experts } from "../../words";

/**
 * Detects: leave asked or given: permission, approval, a word with the person in charge first.
 * Why panels care: initiative is safe when it stays within the role.
 * Source: the marking guide's "acts within the remit of the role".
 * Misses: leave that was understood.
 */
export const rule: Rule = {
  id: "acts-within-remit",
  title: "You made sure it was yours to do",
  advice: "Say whom you asked before you changed something.",
  detect: findAny(
    findOwnActions(
      "ask|get|seek|obtain|secure|need|wait <8> permission|approval|okay|ok|go|consent|agreement|blessing|authorisation|sign",
      `ask <4> ${experts} <4> if|whether|could|before|first|about|to|can`,
      "ask <6> if <3> could|can|may|might|minded|'d",
      `check|agree|clear|discuss|confirm|run|raise|talk|speak|go|take <5> with|past|by|to <3> ${experts}|committee|council|school`,
      `tell <3> ${experts} <4> what|i|before|first|that`,
      `propose|suggest|present|put|pitch|show <5> to <3> ${experts}|committee|council`,
    ),
    findCues(
      { who: ["other"], whole: true },
      "let|allow <1> me|=us",
      "agree|approve",
      "say <1> yes|fine|okay|ok",
    ),
  ),
  examples: {
    finds: [
      "I «asked the owner if she'd mind».",
      "I «got the manager's okay first».",
      "I «checked with the nurse» before I moved him.",
    ],
    ignores: ["I just did it.", "The manager asked me.", "I would ask for permission."],
  },
};
