import { findIrony } from "../../cues/irony";
import { digs, insults } from "../../cues/slights";
import type { Answer } from "../../reading/answer";
import type { Span } from "../../report";
import type { FlagRule } from "../../rule";

// "She said my staff were lazy", "I thought he was useless": somebody's view that is told, not held.
const told =
  /\b(?:said|says|saying|call(?:s|ed|ing)?|labell?ed|told|tells|asked|think|thinks|thought|assumed?|heard|felt|complain(?:s|ed|ing)|moan(?:s|ed|ing)|accus(?:es|ed)|shout(?:s|ed|ing)|blamed|reckoned|the talk|word was|reputation|known as|until|found (?:him|her|them)|if)\b/;
const justTold = /\b(?:said|says|told (?:me|us|him|her|them)),?$/;
const denied =
  /\b(?:not|never|nobody|no one|neither|nor|without|rather than|instead of|no point|isn't|wasn't|aren't|weren't|don't|didn't|wouldn't|won't|couldn't|can't|doesn't)\b(?:(?!\b(?:because|since|and|but)\b)[^,;]){0,45}$/;
// "What I find hard is when people don't pull their weight": nobody in particular.
const general =
  /\b(?:when|if) (?:(?:some|other|the) )?(?:people|others|colleagues|someone|somebody)?$|\b(?:when|if)$/;
const aboutMe = /\b(?:i|i'm|i was|me|myself|we)\b(?: \w+){0,2}$/;

/** How far back a denial or a reporting verb can stand; a bound keeps long sentences cheap. */
const longestReach = 160;

function findIn(answer: Answer, pattern: RegExp): Span[] {
  const plain = answer.plain.toLowerCase();
  const spans: Span[] = [];
  let index = 0;
  for (const match of plain.matchAll(pattern)) {
    const start = match.index;
    while (start >= (answer.sentences[index]?.end ?? Number.POSITIVE_INFINITY)) index++;
    const sentence = answer.sentences[index];
    if (!sentence || start < sentence.start) continue;
    const before = plain.slice(Math.max(sentence.start, start - longestReach), start).trimEnd();
    const opening = Math.max(before.lastIndexOf(", "), before.lastIndexOf("; "), before.lastIndexOf(" but "));
    const isTold = told.test(before.slice(opening + 1).slice(-60)) || justTold.test(before);
    const isQuoted = sentence.clauses.findLast((clause) => clause.start <= start)?.quoted ?? false;
    if (!isQuoted && !isTold && !denied.test(before) && !general.test(before) && !aboutMe.test(before)) {
      spans.push({ start, end: start + match[0].length });
    }
  }
  return spans;
}

/**
 * Detects: running down colleagues, patients or a group: labels, generalities about "that lot", placing the fault,
 * and asides about one person's habits. A fault that is told soberly ("he had not passed it on") is none.
 * Why panels care: somebody who blames will not learn, and a team pays for it.
 * Source: the marking guide's "blame".
 * Misses: irony without two superlatives and a jibe; contempt told only by what is left out.
 */
export const rule: FlagRule = {
  id: "blame",
  title: "Somebody is run down",
  message:
    "The marked words judge a person. Keep to what was said and done, what you do about it, and what the other person may be facing.",
  detect: (answer) => {
    const spans = [...findIn(answer, insults), ...findIn(answer, digs), ...findIrony(answer)].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
    let end = 0;
    const apart = spans.filter((span) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
    return apart.length > 0 ? apart : undefined;
  },
  examples: {
    finds: [
      "The «manager is clueless», so I did the rota.",
      "I had to redo it because «they couldn't be bothered».",
      "I sorted it within the hour, «no thanks to them».",
      "«Older people are always difficult» with computers, so I did it for her.",
      "My supervisor «hadn't the brains» to see it.",
      "He hadn't passed it on. «He's bad for that».",
      "We had «a real genius» of a boss. «I particularly valued his» «fag breaks». «Couldn't open a» tin, «poor lamb».",
      "It was always «people who say that are usually the ones doing nothing», and she has «a chip on her shoulder».",
    ],
    ignores: [
      "Nobody was at fault, and nobody panicked.",
      "She said my staff were stupid and lazy, and I told her that they are neither.",
      "I did not ask whose fault it was.",
      "It wound me up, so I went for a walk and then asked her about it.",
      "Finding out whose fault it was wouldn't have got us home.",
      "I had the great privilege of working with a real genius, and such dedication as theirs I had never seen.",
      "He had a habit of signing without looking. I asked him to look with me.",
      "What I find hard is when people don't pull their weight.",
      "I was useless at the till in my first week.",
    ],
  },
};
