import { findAny, findCues } from "../../cues/cue";
import type { Rule } from "../../rule";

/**
 * Detects: a change that lasts or spreads: still used, kept up for months, taken on by others, shared.
 * Why panels care: an improvement that stops with its author has not improved much.
 * Source: the marking guide's "shares it" and "keeps at it".
 * Misses: a change that lasts, told without a word of time.
 */
export const rule: Rule = {
  id: "keeps-it-going",
  title: "You keep at it, and it spreads",
  advice: "Say how it goes on, and who else takes it up.",
  detect: findAny(
    findCues(
      { mood: ["present"], whole: true },
      "=still <1> =use|=uses|=do|=does|=run|=runs|=works|=go|=goes|=has|=there",
      "=still going|running|working|there",
    ),
    findCues(
      { mood: ["past", "present"], whole: true },
      "=still in <1> =use|place|order",
      "=still being =used",
      "keep <1> going|trying|asking|pushing|chasing|at",
      "keep it|them|this <2> up|going",
      "carry it|them|this =on",
      "carry =on with|doing|for|after",
      "adopt|=sustain|=sustained|=sustaining|disseminate",
      "roll <3> =out",
      "become|became <3> standard|normal|permanent|routine|part",
      "pick|take it|them|this|idea =up",
      "put|roll it <2> in|into|to <1> all|every|both",
    ),
    findCues(
      { who: ["other", "we", "none"], mood: ["past", "present"], whole: true },
      "=now <3> =use|=uses|=do|=does|=have|=has|ask|pack|run|copy|=get|=go|check",
      "=use|=uses|=do|=does|ask|pack|run|copy|=get|=go|check <4> =now",
      "ask for <4> too|well|theirs|=one|=ones",
      "other <2> =use|=used|=using|=got|adopt|copy|=took|start|follow|want",
    ),
    findCues(
      { who: ["i", "we"], whole: true },
      "run|=use|=used|=using|keep|sustain|carry <6> for|over <2> weeks|months|years|season|term",
      "do it|this|that|so <3> for|over <2> weeks|months|years|season|term",
      "do|run|=use|=used|=using|keep|check|ask|count|review|repeat|look <5> every|each week|month|day|morning|shift|friday|monday|saturday|=evening|year|term",
      "share|present <4> with|to|at <2> team|others|meeting|everyone|manager|group|staff|colleagues|rest",
      "show|teach <3> other|rest|next|new|=evening|night|morning|day|weekend <3> how|halls|team|shift|starters|crew|lot|staff|branch",
      "pass it|them|this =on",
      "write|ask|ring|chase|nag <6> =till|until he|she|they <3>",
    ),
  ),
  examples: {
    finds: ["They «still use it».", "I «kept it up for a year».", "Two other halls «pack them now»."],
    ignores: [
      "I landed sustainable outcomes.",
      "I stopped after a day.",
      "It was still raining.",
      "I keep fit.",
      "The company still used paper.",
      "I am hands-on.",
    ],
  },
};
