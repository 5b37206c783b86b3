import { type Detect, findAny, findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/** "I've checked it twice since." */
const findSince: Detect = ({ clauses, plain }) =>
  clauses.flatMap(({ tokens, person, mood, quoted }) => {
    const since = tokens.find(({ lower }) => lower === "since");
    const isOwn = (person === "i" || person === "we") && mood !== "would" && !quoted;
    const endsThere = since && /^\s*(?:[.,;:!?)]|$)/.test(plain.slice(since.end, since.end + 3));
    return isOwn && endsThere ? [{ start: since.start, end: since.end }] : [];
  });

/**
 * Detects: a practice kept since: "I ask first now", "ever since I check twice", "I don't start with a leaflet any more".
 * Why panels care: changed practice is the strongest sign that something was learnt.
 * Source: the marking guide's "have carried into later practice".
 * Misses: a kept practice told in the past only ("I did it that way till I left").
 */
export const rule: Rule = {
  id: "carried-on",
  title: "You say what you do differently since",
  detect: findAny(
    findSince,
    findCues({ who: ["i", "we"], mood: ["would"], polarity: "negated" }, "=now|again|anymore", "any more"),
    findCues(
      { who: ["i", "we"], mood: ["present"], polarity: "any" },
      "=now",
      "these days",
      "any more|longer",
      "anymore|nowadays",
      "ever since",
      "still <2> do|use|ask|check|say|think|keep|have|go|see|tell|write|start|look",
    ),
    findCues(
      { who: ["i", "we"], mood: ["past"], polarity: "any" },
      "ever since",
      "from then|that on|day",
      "since then",
      "have|'ve since <4>",
      "have|'ve stop|start|begin|switch|change <3>",
      "apply|use|carry|take this|that|it|the|what <3> to|into|in|with|for future|later|other|next|every|my",
    ),
    findCues(
      { mood: ["present", "past"] },
      "inform|shape|guide <2> my <2> practice|approach|work|way",
      "embed|build|incorporate|put <3> in|into <1> my|our <2> practice|routine|work",
    ),
    findCues({ mood: ["present", "past"] }, "since then", "from then|that on", "ever since", "to this day"),
  ),
  examples: {
    finds: [
      "I ask every newcomer in the first week «now».",
      "«Since then» I have checked the bin myself.",
      "I don't start with a leaflet «any more».",
      "This now «informs my approach».",
      "I have never filled a box from my chair «since».",
      "I won't film anything «now» without a second camera.",
    ],
    ignores: ["Now the pump had stopped.", "I had worked there since May.", "She does it differently now."],
  },
};
