import { findCues } from "../../cues/cue";
import { experts } from "../../cues/words";
import type { Rule } from "../../rule";

/**
 * Detects: help asked for or fetched: a person called over, an ambulance rung, “I told her I was stuck”.
 * Why panels care: going it alone is what goes wrong under pressure; asking in time keeps people safe.
 * Source: the marking guide's "asks for help in time" and "knows when to stop and ask".
 * Misses: help that came without being asked for, and help named only by the helper's first name.
 */
export const rule: Rule = {
  id: "asks-for-help",
  title: "You get help in time",
  advice: "Say when you ask for help, and who you ask.",
  detect: findCues(
    { who: ["i", "we"], whole: true },
    "ask|ring|call|phone|radio|bleep|shout|text|message|page|appeal <4> for <3> help|hand|advice|support|backup|assistance|cover|guidance|someone|somebody",
    "ring|call|phone|dial <4> ambulance|=999|=911|=111|=112|police|fire|helpline|paramedic",
    `ring|phone|call|fetch|bleep|radio|alert|summon|get|find|grab|page|book <3> ${experts}|dealer|supplier|manufacturer|control|desk`,
    "ring|phone|call|get|fetch|ask|tell my <1> mum|dad|mother|father|parents|brother|sister|uncle|aunt|mate|friend|neighbour",
    `go|run|walk <2> to|for|get|find|fetch <2> ${experts}|=help`,
    `ask <2> ${experts} <2> to|for|how|what|about`,
    "ring|phone|bleep <2> =on call",
    "fetch|get|find <2> person|someone|somebody <3> who",
    "tell|ask <3> to ring|call|phone|fetch|bring|hold|time",
    "ask <4> if|whether|to <2> help|look|come|take|cover|swap|lend|stay|step|sit|hold",
    "say|tell <5> need|struggling|stuck|unsure <3> help|hand|someone|with|it|of|her|him",
    "ask <2> if|for <6> someone|somebody|anyone",
    "ask for <2> another <1> pair|person|hand|nurse|opinion",
    "need another|extra|more pair|hands|help|person",
    "seek|get|take|request <2> advice|=help|guidance|support|assistance",
    "get <3> to <1> hold|help|take|look|watch|lift|cover",
    "press|pull|hit|sound <3> bell|buzzer|alarm|cord",
    "say <6> can|could someone|somebody|anyone",
    "shout|yell|scream for <4>",
    "say <2> i <1> be <2> behind|stuck|drowning|struggling|swamped|lost",
    "say|ask <8> jump|muck|pitch|chip in",
    `turn to <2> ${experts}`,
  ),
  examples: {
    finds: [
      "I «called the mum and 999».",
      "I «rang the engineer» and left the machine off.",
      "I «asked the other waiter to take my tables».",
      { answer: "I «would call for help from the nurse in charge».", kind: "hypothetical" },
    ],
    ignores: [
      "I asked my boss if I could go early.",
      "I never asked for help.",
      "She rang the engineer.",
      "I am good at asking for help.",
      "I went over and helped.",
      "I rang the customer about delivery.",
    ],
  },
};
