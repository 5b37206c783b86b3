import { findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: something explained or described to somebody: what, why or how.
 * Why panels care: people can only agree to what they have been told.
 * Source: the marking guide's "plain words" and "honest about what can be done".
 * Misses: an explanation given in direct speech.
 */
export const rule: Rule = {
  id: "explains",
  title: "You explain it",
  advice: "Say what you explain, to whom, and in which words.",
  detect: findOwnActions(
    "explain|describe|clarify|demonstrate",
    "talk|walk|take =him|=her|=them|everyone|each|people|#|patient|customer|mum|dad <3> through <4>",
    "go through <6> with <4>",
    "show =him|=her|=them|everyone|each|people <3>",
    "tell|show =him|=her|=them about <2> each|every|what <4>",
    "tell|show =him|=her|=them|everyone|everybody|people|each|patient|customer|mum|dad <2> why|how|what <6>",
    "tell <3> because|since",
  ),
  examples: {
    finds: [
      "I «showed him on the next trailer».",
      "I «explained why the dose had changed».",
      "I «talked her through the form».",
      "I «told him what each button did».",
    ],
    ignores: [
      "He explained it to me.",
      "I can explain things well.",
      "I didn't explain why.",
      "I went through the log.",
    ],
  },
};
