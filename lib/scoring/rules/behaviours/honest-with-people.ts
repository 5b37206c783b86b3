import { findAny, findCues, findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: a limit or bad news told straight: “I said I couldn't promise”, “I told him it would be a week”.
 * Why panels care: a kind half-truth costs more trust than a plain no.
 * Source: the marking guide's "honest about what can be done".
 * Misses: honesty shown only by what was said in quotes.
 */
export const rule: Rule = {
  id: "honest-with-people",
  title: "You are honest about what can be done",
  advice: "Say what you tell people that you cannot do or do not know.",
  detect: findAny(
    findOwnActions(
      "tell|say|explain|be|was|admit <6> honest|truth|honestly|candid|upfront|frank|plainly|transparent",
      "tell <4> straight",
      "say|tell <3> what|which <3> knew <3> n't|not",
      "say|tell|explain|admit <8> could n't|can n't|not <4>",
      "say|tell|explain|admit <8> not|n't|cannot <2> know|promise|sure|trained|able|do|allowed|possible|change",
      "tell|explain|say <4> what <3> could|can|knew",
    ),
    findCues({ who: ["i"], polarity: "negated", whole: true }, "promise|pretend|lie|mislead|guarantee"),
  ),
  examples: {
    finds: [
      "I «told her straight» that it would take a week.",
      "I «didn't promise anything».",
      "I «said I couldn't change the date» but I knew who could.",
    ],
    ignores: ["I am an honest person.", "He told me he couldn't come.", "I would be honest with her."],
  },
};
