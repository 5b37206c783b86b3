import { countWords } from "./answer-text";
import { makePlain } from "./scoring/reading/plain-text";
import type { Span } from "./scoring/report";

/** What is said of how an answer was spoken: advice only, it never changes a mark. */
export type SpeakingAdvice = {
  words: number;
  /** How long it took; undefined when it was not measured. */
  seconds: number | undefined;
  /** Words a minute, rounded; undefined when it was not measured or too short to tell. */
  pace: number | undefined;
  fillers: { filler: string; count: number }[];
  /** Whole sentences to read out; empty when there is nothing to say. */
  advice: string[];
};

/**
 * Words a minute within which nothing is said of the pace. The upper end is what most authors recommend at most for
 * radio news: Rodero 2012, doi 10.1515/text-2012-0019. The lower end is our choice, far below what is usual, so that
 * people who speak a second language or need time are not told to hurry.
 */
const calmPace = { from: 90, to: 180 } as const;

/** Fewer words or seconds than these say nothing of a pace. */
const fewest = { words: 30, seconds: 15 } as const;

/** Fillers in a hundred words from which they are worth a sentence. Our choice. */
const manyFillers = 4;

/**
 * Speaking time, pace and fillers of a spoken answer.
 *
 * @param transcript what the recogniser wrote, with or without marks
 * @param seconds how long the person spoke, as measured; undefined when they typed
 */
export function adviseOnSpeaking(transcript: string, seconds?: number): SpeakingAdvice {
  const words = countWords(transcript);
  const measured = seconds !== undefined && seconds >= fewest.seconds && words >= fewest.words;
  const pace = measured ? Math.round((words / seconds) * 60) : undefined;
  const fillers = countFillers(transcript);
  const total = fillers.reduce((sum, { count }) => sum + count, 0);
  const advice: string[] = [];
  if (pace !== undefined && pace > calmPace.to) {
    advice.push(`You spoke ${pace} words a minute. Slow down a little: leave a pause after each step.`);
  }
  if (pace !== undefined && pace < calmPace.from) {
    advice.push(`You spoke ${pace} words a minute. Pauses are fine; notes for the next step may help.`);
  }
  if (words >= fewest.words && total >= (words * manyFillers) / 100) {
    const said = fillers.slice(0, 3).map(({ filler }) => `"${filler}"`);
    advice.push(`Words such as ${said.join(", ")} came ${total} times. A short silence does the same.`);
  }
  return { words, seconds, pace, fillers, advice };
}

/** Sounds that are always fillers. */
const sounds = /\b(?:u+m+|u+h+|e+r+m*|h+m+|mm+)\b/g;

/** "you know" after a sound, or that asks nothing and governs nothing: not "do you know", not "you know how". */
const youKnow =
  /(?<=\b(?:u+m+|u+h+|e+r+m*),? )you know\b|(?<!\b(?:do|did|does|if|let|as|that|would|will|can|until|unless|when|before|once|so that|make sure) )\byou know\b(?! (?:what|how|why|that|the|a|an|when|where|who|which|if|whether|about|my|your|his|her|it|me|them|him|nothing|more|better|this)\b)/g;

/** "I mean" as a turn of speech, set off; not "what I mean". */
const iMean = /(?<=^|[,.;!?\n] ?)i mean\b(?= ?,)/g;

/** "like" that is no verb, no comparison: between commas, after a sound, or before "you know". */
const like =
  /(?<=,) ?like(?= ?,)|\blike(?= (?:,? ?)(?:u+m+|u+h+|e+r+m*|you know)\b)|(?<=\b(?:um+|uh+|er+m?),? )like\b/g;

/** "sort of" and "kind of" before a verb or an adjective: not "a kind of pump", "what sort of". */
const sortOf = /(?<=\b(?:i|we|he|she|they|it|was|were|just|i'd|and|but|also) )(?:sort|kind) of(?= [a-z])/g;

/** Where fillers stand in a transcript, in order. Unsure ones are left out: "like" counts only where it is set off. */
export function findFillers(transcript: string): Span[] {
  const plain = makePlain(transcript).toLowerCase();
  if (plain.length !== transcript.length) return [];
  return [sounds, youKnow, iMean, like, sortOf]
    .flatMap((pattern) => [...plain.matchAll(pattern)])
    .map((match) => {
      const start = match.index + (match[0].length - match[0].trimStart().length);
      return { start, end: match.index + match[0].length };
    })
    .sort((a, b) => a.start - b.start);
}

/** Each filler with how often it came, the most frequent first. */
function countFillers(transcript: string): { filler: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { start, end } of findFillers(transcript)) {
    const filler = shorten(transcript.slice(start, end).toLowerCase());
    counts.set(filler, (counts.get(filler) ?? 0) + 1);
  }
  return [...counts]
    .map(([filler, count]) => ({ filler, count }))
    .sort((a, b) => b.count - a.count || a.filler.localeCompare(b.filler));
}

/** "ummm" is "um": a sound however long. */
const shorten = (filler: string) =>
  filler.includes(" ") || filler === "like"
    ? filler
    : filler.replace(/(.)\1+/g, "$1").replace(/^(h?m)$/, "hm");
