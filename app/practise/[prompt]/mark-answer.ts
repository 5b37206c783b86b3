import { handIn } from "@/db/handed-in";
import { saveAttempt } from "@/db/submissions";
import type { Viewer } from "@/db/viewer";
import type { Prompt } from "@/lib/prompts/prompt";
import { quoteOnce } from "@/lib/scoring/identifying";
import type { Report } from "@/lib/scoring/report";
import { scoreAnswer } from "@/lib/scoring/score-answer";
import type { Task } from "./task";

/** The report on a cleaned answer to this prompt. */
export const markAnswer = (prompt: Prompt, text: string): Report => scoreAnswer(text, prompt, prompt.probes);

/** The words of an answer that seem to say who somebody is, each once; none when all is well. */
export function listIdentifyingWords(text: string, report: Report): string[] {
  const spans = report.flags.filter((flag) => flag.id === "confidentiality").flatMap((flag) => flag.evidence);
  return quoteOnce(text, spans);
}

/**
 * Keeps an answer with its report as an attempt of the viewer, and hands it in where it is for an assignment.
 *
 * @returns the attempt with the address of what follows, or why the assignment does not take it, as a sentence
 */
export async function keepAnswer(
  viewer: Viewer,
  { prompt, work }: Task,
  answer: { text: string; report: Report; submissionKey: string },
): Promise<{ attemptId: string; address: string } | { problem: string }> {
  const submission = { prompt, words: answer.report.words, ...answer };
  if (!work) {
    const attemptId = await saveAttempt(viewer, submission);
    return { attemptId, address: `/attempts/${attemptId}` };
  }
  const done = await handIn(viewer, work.id, submission);
  if ("refused" in done) return { problem: refusals[done.refused] };
  const waits = work.showMark === "after-release";
  return {
    attemptId: done.attemptId,
    address: waits ? `/assignments/${work.id}?handed=${done.attemptId}` : `/attempts/${done.attemptId}`,
  };
}

const refusals = {
  "not-found": "This assignment does not take answers any more. Copy your answer if you want to keep it",
  "none-left": "You have no attempt left at this question. Copy your answer if you want to keep it",
};
