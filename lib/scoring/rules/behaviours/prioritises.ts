import { findCues } from "../../cue";
import type { Rule } from "../../rule";

/**
 * Detects: an order made: most urgent first, what can wait left, a list or piles, work broken into pieces.
 * Why panels care: under pressure not everything can be done; the order is the decision.
 * Source: the marking guide's "prioritises".
 * Misses: an order shown only by telling one thing after another.
 */
export const rule: Rule = {
  id: "prioritises",
  title: "You put first what mattered most",
  advice: "Say what you did first, what could wait, and why.",
  detect: findCues(
    { who: ["i", "we"], whole: true },
    "prioritise|triage|rank",
    "sort|split|divide|group|put|order <5> into|by|order|piles|groups|urgent|urgency",
    "put|deal|do|take|start|see|tackle|handle|serve|send|go|get <7> first|top",
    "most|more urgent|important|serious|critical|ill|poorly|vulnerable|risk",
    "leave|let|park <5> wait|later|until|last|tomorrow|alone",
    "make|write|draw <4> list|plan|order",
    "break|chunk <4> down|into|pieces|parts|steps",
    "work|decide|ask|think|list|look|see|choose <4> what|which|who <5> first|urgent|wait|most|could|had|matter|needed|worst",
    "what|who|which <2> could|can wait",
    "urgent first|ones|went",
    "drop <3> rest|everything|what",
  ),
  examples: {
    finds: [
      "I «dealt with the chest pain first».",
      "I «sorted the calls into two piles».",
      "I «left the filing until the next day».",
    ],
    ignores: ["I can prioritise well.", "The list was long.", "I didn't prioritise."],
  },
};
