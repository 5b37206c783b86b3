import { findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: others thought of in the rush: people waiting told, moved, kept safe or looked after; who else is at
 * risk asked.
 * Why panels care: under pressure attention narrows; panels look for people who keep the whole in view.
 * Source: the marking guide's "sees the wider need".
 * Misses: a wider need met without a word of it.
 */
export const rule: Rule = {
  id: "sees-wider-need",
  title: "You see the wider need",
  advice: "Say who else is affected, and what you do for them.",
  detect: findOwnActions(
    "tell|warn|update|inform <6> waiting|queue|customers|patients|people|passengers|families|parents|others|everyone|everybody|rest|guests",
    "move|clear|keep|send|lead|take|usher|guide|ask <4> everyone|everybody|people|children|kids|others|customers|patients|crowd|guests <4>",
    "look|think|ask|check|see <5> else|=others <4>",
    "check|ask|see <3> anyone|anybody|everyone|everybody <2> hurt|okay|ok|alright|safe|injured|missing|inside",
    "get|take|lead <3> people|kids|children|everyone|everybody|patients|guests|residents|class <3> =out|outside|away",
    "count <3> people|children|kids|heads|everyone|them",
    "make sure <6> safe|fed|seen|looked|okay|knew",
    "keep|put|leave <5> safe|clear|eye",
    "tell|ask|get <2> them|two|both|rest|everyone|everybody|people|guests|kids|children|passengers|others <1> to",
    "sit|put <2> guests|everyone|people|children|others <5>",
    "ask|get|send <3> someone|=one|another|somebody|colleague|anyone <3> to|=on|for|with",
  ),
  examples: {
    finds: [
      "I «got the kids out into the yard».",
      "I «told the people waiting» how long it would be.",
      "I «moved everybody away from the glass».",
      "I «asked one of them to stay with the children».",
    ],
    ignores: [
      "I cope well with pressure.",
      "He moved the children.",
      "I would tell the others.",
      "I got him flat with his feet up.",
    ],
  },
};
