import { findAny, findCues, findOwnActions } from "../../cues/cue";
import { experts } from "../../cues/words";
import type { Rule } from "../../rule";

/**
 * Detects: leave asked or given: permission, approval, a word with the person in charge first.
 * Why panels care: initiative is safe when it stays within the role.
 * Source: the marking guide's "acts within the remit of the role".
 * Misses: leave that was understood.
 */
export const rule: Rule = {
  id: "acts-within-remit",
  title: "You make sure that it is yours to do",
  advice: "Say who you ask before you change something.",
  detect: findAny(
    findOwnActions(
      "ask|get|seek|obtain|secure <5> permission|approval|okay|ok|consent|agreement|blessing|authorisation|=signed",
      "get <4> go ahead",
      "get|ask <4> sign off",
      "with <3> permission|consent|okay|ok|agreement|blessing",
      `ask <4> ${experts} <2> if|whether <3> i|we|could|can|mind|okay|'d`,
      `ask <4> ${experts} <4> before|first`,
      "ask <6> if|whether <1> i|we <1> could|can|may|might|be",
      "ask <6> if|whether <4> mind|okay|ok|allowed|alright",
      `check|agree|clear|discuss|confirm|run|raise|take <5> with|past|by|to <2> ${experts}|committee|council|school`,
      "speak|talk|write|go to|with <3> council|owner|landlord|head|committee|manager|boss|caretaker|warden|school about|for|first|before|with",
      "ask <4> to let|give|allow me|=us",
      `tell <3> ${experts} that? i|we <1> want|plan|would|'d|need|should|could`,
      `tell <3> ${experts} what i`,
      `show <1> my|the|our ${experts}`,
      "show|take|bring <2> to <1> whoever <4>",
      `bring <3> to <2> ${experts}`,
      `propose|suggest|present|put|pitch|show <5> to <3> ${experts}|committee|council`,
    ),
    findCues(
      { who: ["other"], whole: true },
      "let|allow me|=us <2> try|tried|do|go|run|start|=use|have|change|set|move|put|open|order|book|take|lead|make|keep|add",
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
    ignores: [
      "A scientist let me look down the microscope.",
      "I just did it.",
      "The manager asked me.",
      "I would ask for permission.",
      "I asked her if she'd like the door open.",
      "I spoke to the supervisor in private.",
    ],
  },
};
