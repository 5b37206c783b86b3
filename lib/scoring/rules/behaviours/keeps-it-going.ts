import { findAny, findCues } from "../../cue";
import type { Rule } from "../../rule";

/**
 * Detects: a change that lasts or spreads: still used, kept up for months, taken on by others, shared.
 * Why panels care: an improvement that stops with its author has not improved much.
 * Source: the marking guide's "shares it" and "keeps at it".
 * Misses: a change that lasts, told without a word of time.
 */
export const rule: Rule = {
  id: "keeps-it-going",
  title: "You kept at it, and it spread",
  advice: "Say whether it is still done, and who else does it.",
  detect: findAny(
    findCues(
      { mood: ["past", "present"], whole: true },
      "=still <3> =use|=used|=using|run|go|do|work|there|in|get|have",
      "keep <3> going|trying|asking|pushing|chasing|doing|at",
      "keep it|them|this up",
      "carry =on|it",
      "adopt|roll|sustain|maintain|disseminate",
      "=now <4> =use|=used|=using|do|have|ask|pack|run|copy|get|go",
      "=use|=used|=using|do|have|ask|pack|run|get|go <4> =now",
      "ask for <4> too|well|theirs",
      "other <2> =use|=used|=using|do|have|got|adopt|copy|took|start|follow|want",
      "become|became <3> standard|normal|permanent|routine|part",
      "take <3> up",
    ),
    findCues(
      { who: ["i", "we"], whole: true },
      "do|run|=use|=used|=using|keep|sustain|carry|go <6> for|over <2> weeks|months|years|season|term",
      "do|run|=use|=used|=using|keep|check|ask|count|review|repeat|look <5> every|each week|month|day|morning|shift|friday|monday|saturday|=evening|year|term",
      "share|present|show|tell|pass <4> team|others|meeting|everyone|manager|group|staff|colleagues|rest",
      "hand <3> over|=on",
    ),
  ),
  examples: {
    finds: ["They «still use it».", "I «kept it up for a year».", "Two other halls «pack them now»."],
    ignores: ["I stopped after a day.", "It was still raining.", "I keep fit."],
  },
};
