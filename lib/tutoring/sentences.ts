import { makePlain } from "../scoring/reading/plain-text";
import { splitSentences } from "../scoring/reading/sentences";
import type { Span } from "../scoring/report";

/** The sentences of an answer in order, without the white space around them: `text.slice(start, end)`. */
export function listSentences(text: string): Span[] {
  return splitSentences(makePlain(text)).map(({ start, end }) => {
    const words = text.slice(start, end);
    return {
      start: start + (words.length - words.trimStart().length),
      end: end - (words.length - words.trimEnd().length),
    };
  });
}

/** Where a comment stands: the numbers of the sentences that its words reach into, counted from 1. */
export function findSentences(sentences: readonly Span[], { start, end }: Span): number[] {
  return sentences.flatMap((sentence, index) =>
    sentence.start < end && sentence.end > start ? [index + 1] : [],
  );
}
