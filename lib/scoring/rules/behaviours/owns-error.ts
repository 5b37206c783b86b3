import { findAny, findCues, findOwnActions } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: the writer's own mistake admitted, told to somebody, apologised for or regretted.
 * Why panels care: an error that is owned can be put right; the duty of candour begins with the person who made
 * it.
 * Source: the marking guide's "owns and reports an error" and "takes responsibility".
 * Misses: a mistake admitted only in its tone.
 */
export const rule: Rule = {
  id: "owns-error",
  title: "You own a mistake",
  advice: "If a mistake is yours, say so, and say who you tell.",
  detect: findAny(
    findOwnActions(
      "own =up|to|it",
      "admit|confess|=apologise|=apologised|=apologize|=apologized|regret",
      "exercise <3> candour",
      "disclose <3> error|mistake",
      "say <3> sorry",
      "take <1> responsibility|accountability|blame",
      "hold|put|raise my <1> hands",
      "tell|told <3> truth",
      "tell|ring|say|phone|call|go|report|own <5> before he|she|they|anyone|anybody|somebody|someone <1> ask|know|knew|notice|find|found",
      "put|set it|this|that|things right|straight",
      "help|come|stay|go <6> clear|clean|mop|=sort it|up|mess",
      "make <3> up to|for|amends",
      "tell|say|explain|admit <6> =what =i =had|'d|did <1> done|did|got|missed|forgotten|left|made|sent|given|wrong",
      "tell|say|explain|admit <6> =what =i =did",
      "tell|say|admit|write|put <6> =my mistake|fault|error|doing|slip",
      "tell|say <4> =it be me|my|mine",
      "tell|say <3> my mistake|fault",
      "tell|say <5> =i =had|'d|'ve|have <1> made|missed|mix|mixed|forgotten|left|given|sent|messed|touched|dropped|broken|spilt|lost",
      "tell|say <5> =i =had|'d|'ve got <3> wrong",
      "make <3> mistake|error|slip",
      "=got <3> wrong",
      "get it|this|that <2> wrong",
      "should have|'ve <1> ask|check|tell|say|notice|do|look|start|listen",
    ),
    findCues({ mood: ["past", "would"], whole: true }, "i be wrong|mistaken|careless"),
    findCues(
      { mood: ["past"], whole: true },
      "be|of|through|about <2> =my =own? mistake|fault|error|slip|oversight|doing",
      "fault|mistake <2> =mine|my",
      "be <1> down to me|=my",
      "be <4> =on me",
    ),
    findCues(
      { who: ["i"], polarity: "negated", whole: true },
      "hide|deny|bury|cover|blame it|that|anything|what|up|anyone|anybody|him|her|them|the",
    ),
  ),
  examples: {
    finds: [
      "I «didn't hide it».",
      "I «rang the manager before she asked» and «helped clear it up».",
      "I «told the pharmacist what I had done» and «stayed to put it right».",
      "I «owned up» and we tested it together.",
      "It «was my mistake», so I rang every customer.",
      "That «was down to me».",
    ],
    ignores: [
      "It got called my fault.",
      "I have taken on extra responsibility.",
      "I never make mistakes.",
      "He owned up to it.",
      "I didn't admit it.",
      "I thought that was wrong.",
    ],
  },
};
