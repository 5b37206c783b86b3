import { findAny, findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: an order made: most urgent first, what can wait left, a list or piles, work broken into pieces.
 * Why panels care: under pressure not everything can be done; the order is the decision.
 * Source: the marking guide's "prioritises".
 * Misses: an order shown only by telling one thing after another.
 */
export const rule: Rule = {
  id: "prioritises",
  title: "You put first what matters most",
  advice: "Say what comes first, what can wait, and why.",
  detect: findAny(
    findCues(
      { who: ["i", "we"], whole: true },
      "prioritise|triage",
      "sort|split|divide|put|order <5> order|piles|groups|urgent|urgency",
      "sort|split|divide <3> by|into <3>",
      "do =the|=my|=that|=those|=it|=this|=them <3> first",
      "get <2> kids|children|people|everyone|patients|guests|residents|them <6> first",
      "stop|put|deal|take|start|see|tackle|handle|serve|send <7> first",
      "most|more urgent|important|serious|critical|ill|poorly|vulnerable|risk",
      "see|take|treat|serve <6> before <2> rest|others|anything|else",
      "leave|let|ignore <2> phone|emails|noise|bell <1> ring|go|wait",
      "put|move|leave|set <5> aside|bottom|later",
      "finish <6> then <3> next|other|start",
      "leave|let|park <5> wait|later|until|last|tomorrow",
      "make|write|draw <4> list|plan",
      "break|chunk <4> down|into|pieces|parts|steps",
      "work|decide|think|list|look|see|choose <4> what|which|who <5> first|urgent|wait|matter|needed|worst",
      "work|decide|list|look|see|ask <4> what <4> be done|today|now|first",
      "what|who|which <2> could|can wait",
      "urgent first|ones|went",
      "go for <6> first|worst|most|because",
      "have to pick|choose",
      "drop <3> rest|everything|what",
    ),
    findCues({ who: ["other", "none"], whole: true }, "could|can <1> wait|hold"),
  ),
  examples: {
    finds: [
      "I «did the paper first».",
      "I «dealt with the chest pain first».",
      "I «sorted the calls into two piles».",
      "I «left the filing until the next day».",
      "The cut «could wait».",
    ],
    ignores: [
      "I can prioritise well.",
      "The list was long.",
      "I didn't prioritise.",
      "I got a C on my first paper.",
    ],
  },
};
