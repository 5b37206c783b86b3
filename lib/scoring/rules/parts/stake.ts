import { findCues } from "../../cue";
import type { Rule } from "../../rule";

/**
 * Detects: what was wrong, needed or at risk before the writer acted, or why it mattered.
 * Why panels care: an action counts for as much as there was to win or lose by it.
 * Source: the situation step of STAR; the marking guide's "what was at stake".
 * Misses: a danger that only somebody of that trade would see in the bare facts.
 */
export const rule: Rule = {
  id: "stake",
  title: "You say what was at stake",
  advice: "Say what was wrong or at risk, and for whom.",
  detect: findCues(
    { mood: "any", polarity: "any" },
    "problem|issue|trouble|difficulty|challenge|crisis|emergency|mistake|error|fault|mix-up|complaint|conflict|disagreement|argument|shortage|delay|backlog|risk|danger|harm",
    "go|be|look|seem|something wrong|missing|late|broken|down|off|short|unsafe|dangerous|scared|upset|frightened|confused|worried|anxious|lost|stuck",
    "break|fail|collapse|crash|trip|jam|leak|faint|complain|refuse|struggle|panic|cry|miss|lose|forget|shout|stop|trap|overrun|cancel|spill|choke|bleed",
    "nobody|no one|none|nothing <2>",
    "need|want to|it|help|someone|somebody",
    "run|be out|short|behind|late|low|understaffed|overwhelmed",
    "could|might|would have|be|get|hurt|harm|kill|die|go",
    "no <1> plan|time|record|interpreter|idea|way|money|staff|english|access|cover",
    "only|just #",
    "deadline|pressure|queue",
  ),
  examples: {
    finds: [
      "She had «no way» of calling us.",
      "The main pump «failed» as the list began.",
      "If people got it wrong somebody «could be» crushed.",
    ],
    ignores: ["I am good with people.", "We had a pleasant morning.", "I like the work and the team."],
  },
};
