import { saveAttempt } from "@/db/attempts";
import type { Viewer } from "@/db/viewer";
import type { Prompt } from "@/lib/prompts/prompt";
import type { Report } from "@/lib/scoring/report";
import { scoreAnswer } from "@/lib/scoring/score-answer";

/** The report on a cleaned answer to this prompt. */
export const markAnswer = (prompt: Prompt, text: string): Report => scoreAnswer(text, prompt, prompt.probes);

/** The words of an answer that seem to say who somebody is, each once; none when all is well. */
export function listIdentifyingWords(text: string, report: Report): string[] {
  const spans = report.flags.filter((flag) => flag.id === "confidentiality").flatMap((flag) => flag.evidence);
  return [...new Set(spans.map(({ start, end }) => text.slice(start, end)))];
}

/** Keeps an answer with its report as an attempt of the viewer. @returns the address of the attempt */
export async function keepAnswer(
  viewer: Viewer,
  prompt: Prompt,
  answer: { text: string; report: Report; submissionKey: string },
): Promise<string> {
  const id = await saveAttempt(viewer, { prompt, words: answer.report.words, ...answer });
  return `/attempts/${id}`;
}
