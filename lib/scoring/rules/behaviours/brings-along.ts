import { findOwnActions } from "../../cue";
import type { Rule } from "../../rule";
import { peopleServed } from "../../words";

/**
 * Detects: others won over or drawn in: persuaded, asked, invited, let try it, told why, given a part.
 * Why panels care: a change lasts when others want it too.
 * Source: the marking guide's "brings others along".
 * Misses: people who joined in by themselves.
 */
export const rule: Rule = {
  id: "brings-along",
  title: "You brought others along",
  advice: "Say how you won people over, or had them take part.",
  detect: findOwnActions(
    "persuade|convince|encourage|recruit|involve|rally|consult|invite",
    "remind <1> him|her|them|everyone|team|group|myself <2>",
    "instil|boost|lift|raise <4> confidence|morale|spirits|motivation",
    "give <3> input|speech|ideas|encouragement|credit",
    "make|ensure <8> listened|included|heard|considered|valued",
    "ensure <8> listened|included|heard|considered|valued",
    "win|bring|get|talk <4> over|round|along|board|together|involved|behind",
    "get <4> fired|excited|keen|interested|behind",
    "motivate|delegate|consult",
    `ask <3> ${peopleServed}|nurses|staff|colleagues|drivers|helpers`,
    "get <5> to <2> agree|help|try|do|join|come|pay|take|ask|=use|=used|=using|test|sign|lend",
    "ask <4> everyone|everybody|team|people|others|each|them|volunteers|group|staff|members|=us|helpers|round|what",
    "let|give <4> try|choose|pick|run|lead|chance|first|go|decide",
    "set <3> goal|example|target",
    "show|explain|tell <4> why|how|reason",
    "talk|speak|listen|go|sit <3> to|with|round <3> people|who|everyone|each|them|staff|others|six|team",
    "find <4> volunteers|people|helpers|partner|sponsor",
  ),
  examples: {
    finds: [
      "I «asked everyone what» they would do.",
      "I «persuaded the two» who were against it.",
      "I «got the older helpers to do the asking».",
    ],
    ignores: ["People follow me.", "He persuaded me.", "I would involve everybody."],
  },
};
