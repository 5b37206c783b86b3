import type { Prompt } from "../prompts/prompt";

/** Percent of extra time that one can have for every phase: what examinations usually grant, and double time. */
export const extraTimes = [0, 25, 50, 100] as const;
export type ExtraTime = (typeof extraTimes)[number];

/** Extra time in words. */
export function sayExtraTime(percent: ExtraTime): string {
  if (percent === 0) return "No extra time";
  return percent === 100 ? "Twice the time" : `${percent}% more time`;
}

/** Seconds that a prompt gets in a mock interview. */
export type PromptTimes = { preparation: number; answering: number; reply: number };

/** Seconds to read the question, think and make notes. Our choice: a panel waits about as long without a word. */
const preparation = 60;

/**
 * How much longer typing takes than saying it: speakers say about 140 words a minute, and people type about 36 on a
 * phone and 52 at a keyboard. The factor between the two is our choice. Sources: Palin et al. 2019, doi 10.1145/3338286.3340120; Dhakal et al. 2018,
 * doi 10.1145/3173574.3174220.
 */
const typingFactor = 3;

/** Minutes that a reply to a follow-up question takes to say. Our choice. */
const replyMinutes = 0.5;

/** Seconds for each phase of a prompt, with the extra time, rounded to five seconds up. */
export function timePrompt(prompt: Pick<Prompt, "minutes">, extraTime: ExtraTime): PromptTimes {
  const extend = (seconds: number) => Math.ceil((seconds * (100 + extraTime)) / 500) * 5;
  return {
    preparation: extend(preparation),
    answering: extend(prompt.minutes * 60 * typingFactor),
    reply: extend(replyMinutes * 60 * typingFactor),
  };
}

/** Seconds that a whole set takes at most, with preparation and replies. */
export function sumTimes(times: readonly PromptTimes[]): number {
  return times.reduce((sum, { preparation, answering, reply }) => sum + preparation + answering + reply, 0);
}
