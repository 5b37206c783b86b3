import { coach } from "@/lib/coach";
import type { Question } from "@/lib/scoring/report";

/** What the panel asks of its worker; the answer is a `Coaching`. */
export type CoachRequest = { text: string; question: Question };

addEventListener("message", ({ data: { text, question } }: MessageEvent<CoachRequest>) => {
  postMessage(coach(text, question));
});
