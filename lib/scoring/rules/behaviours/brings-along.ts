import { findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: others won over or drawn in: persuaded, asked, invited, let try it, told why, given a part.
 * Why panels care: a change lasts when others want it too.
 * Source: the marking guide's "brings others along".
 * Misses: people who joined in by themselves.
 */
export const rule: Rule = {
  id: "brings-along",
  title: "You bring others along",
  advice: "Say how you win people over, or have them take part.",
  detect: findOwnActions(
    "persuade|convince|encourage|recruit|involve|rally|invite",
    "consult <3> team|staff|colleagues|everyone|everybody|them|people|others|patients|members|users",
    "remind <1> him|her|them|everyone|team|group|myself <2>",
    "instil|boost|lift|raise <4> confidence|morale|spirits|motivation",
    "give <3> speech|encouragement|credit",
    "make|ensure <8> listened|included|heard|considered|valued",
    "ensure <8> listened|included|heard|considered|valued",
    "win|bring|get|talk <4> over|round|along|=board|together|involved|behind",
    "get <4> fired|excited|keen|interested|behind",
    "motivate =him|=her|=them|team|everyone|people|staff|others|=the",
    "delegate",
    "ask <3> nurses|staff|colleagues|drivers|helpers|users|members|residents|friends|neighbours <4> what|how|if|whether|which|for|to|who",
    "get both|all|others|everyone|everybody|them|people <2> to <3>",
    "get the other|others|rest|team|staff|lads|girls|two|three <2> to <3>",
    "get <5> to <2> agree|help|try|do|join|come|pay|take|ask|=use|=used|=using|test|sign|lend",
    "ask <4> everyone|everybody|team|people|others|each|volunteers|group|staff|members|helpers|round",
    "ask <4> what|which|how <2> they|everyone|people",
    "let|give him|her|them|each|everyone|everybody|others|people|team <4> try|choose|pick|run|lead|chance|turn|go|decide",
    "set <3> goal|example|target",
    "show|explain|tell <4> why|reason",
    "show <3> how <1> much|many|it|easy|quick",
    "talk|speak|go|sit <3> to|with|round <3> people|everyone|everybody|each|staff|others|six|team|group",
    "find <4> volunteers|people|helpers|partner|sponsor",
    "do|make|go <4> first|myself to? show|so",
  ),
  examples: {
    finds: [
      "I «asked everyone what they would do».",
      "I «persuaded the two» who were against it.",
      "I «got the older helpers to do the asking».",
    ],
    ignores: ["People follow me.", "He persuaded me.", "I would involve everybody.", "I gave my input."],
  },
};
