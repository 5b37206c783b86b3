import { findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: others taught: shown, trained, talked through it, given a guide.
 * Why panels care: knowledge that stays with one person is a risk; panels value people who pass it on.
 * Source: the marking guide's "teaches others" and "brings others along".
 * Misses: teaching told as what the learner could do afterwards.
 */
export const rule: Rule = {
  id: "teaches",
  title: "You show others how",
  advice: "Say who you teach, and how you go about it.",
  detect: findOwnActions(
    "show|teach|train|=coached|mentor|guide|walk|talk|demonstrate|help <4> through|ropes|where|round",
    "show|teach <3> what to|it|we|i|they",
    "show|teach|train|=coached|demonstrate|help <4> how to|it|we|i|you|they|the",
    "write|make|draw|type|print|record|film|create|produce <5> guide|crib|cheat|instructions|sheet|steps|card|video|poster|leaflet|manual|handout",
    "run|give|hold|deliver|organise <4> session|training|workshop|demo|demonstration|class|lesson|briefing|walk|induction",
    "take <2> others|them|him|her|people|# <2> through",
    "show him|her|them|dad|mum|nan|gran|grandad|everyone <1> with|=on <3>",
    "let|have him|her|them|mum|dad|nan|gran|grandad|grandma <2> hold|drive|press|do|try|tried|type <4>",
    "explain <4> how to|it|we|i|you|the",
    "teach|train|=tutored|=coached him|her|them|everyone|people|others|staff|volunteers|new|the|a|my|two|three <3>",
  ),
  examples: {
    finds: [
      "I «took four others through it».",
      "I «showed the new starter how to load it».",
      "I «wrote a one-page guide» and taped it to the machine.",
      "I «ran a session for the night staff».",
    ],
    ignores: [
      "She showed me how.",
      "I am a good teacher.",
      "I would train the others.",
      "I taught myself from videos.",
    ],
  },
};
