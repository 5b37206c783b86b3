import { findCues } from "../../cues/cue";
import { clauseAt } from "../../reading/clauses";
import type { Rule } from "../../rule";

/** "as quickly | as I could" */
const asFar = /\bas \w+ $/i;

const findReasons = findCues(
  { mood: "any", polarity: "any", who: ["i", "we", "other"] },
  "because|'cause|cos|coz",
  "so that",
  "so he|she|they|it|nobody|everyone|people|anyone <1> could|would|can|'d|had|knew",
  "so we <1> could|would|can|'d",
  "so he|she|they|it|nobody|everyone|people|anyone|we be|do =n't|=not",
  "so the|a|an|their|her|his|my|this|that|people|somebody|patients|whoever|more <3> could|can|would|will|is|are|does|do|did|was|were|get|go|has|had|'s",
  "in case",
  "as I|it|they|he|she|we|there|nobody|people <1> be|have|need|want|know|think|feel|can|could|would|do|did|was|were|had",
  "since he|she|they|it|we|there|nobody|people",
  "to make|be sure",
  "in order to",
  "rather than <1>",
  "which|that meant|means",
  "the reason",
  "I =knew|=thought|figure|decide|reckon that|if|it|they|he|she|I|the <3>",
  "I did n't want <2>",
  "otherwise",
);

/**
 * Detects: why the writer did it that way: because, so that, to make sure, since, rather than, in case.
 * Why panels care: a reasoned act will be repeated in a new place; a lucky one may not.
 * Source: the marking guide's "step by step, and why".
 * Misses: reasons set side by side with no joining word ("Steam burns. I cooled it first.").
 */
export const rule: Rule = {
  id: "reason",
  title: "You give your reasons",
  advice: {
    past: "Give your reason for each step: “because…”, “so that…”.",
    hypothetical: "Give your reason for each step: “because…”, “so that…”.",
    motivation: "Say why that matters to you: “because…”, “so that…”.",
  },
  detect: (answer, question) =>
    findReasons(answer, question).filter(
      ({ start }) =>
        !asFar.test(answer.plain.slice(Math.max(0, start - 20), start)) &&
        !/^(before|after|until)$/.test(clauseAt(answer.clauses, start)?.opener ?? ""),
    ),
  examples: {
    finds: [
      "I split the flow tests, «because» I suspected the head tank.",
      "I knelt down «so that she could» see my face.",
      "I rang first «in case» it had moved.",
    ],
    ignores: ["I rang the ward.", "So I rang the ward.", "The clinic was calm."],
  },
};
