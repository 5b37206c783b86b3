import { getOwnWork } from "@/db/assignments";
import { getDraftId } from "@/db/handed-in";
import type { Viewer } from "@/db/viewer";
import { getPrompt } from "@/lib/prompts/bank";
import type { Prompt } from "@/lib/prompts/prompt";

/** What somebody answers: a prompt of the bank, or one of an assignment as it was set. */
export type Task = {
  prompt: Prompt;
  /** Under what the draft is kept. */
  draftId: string;
  /** The assignment that it is for; undefined for practice. */
  work: Work | undefined;
};

type Work = NonNullable<Awaited<ReturnType<typeof getOwnWork>>> & { attemptsLeft: number | null };

/**
 * What this address asks to answer.
 *
 * @param assignmentId empty for practice
 * @returns undefined when there is no such prompt, or no such assignment for this viewer
 */
export async function findTask(
  viewer: Viewer | undefined,
  promptId: string,
  assignmentId: string,
): Promise<Task | undefined> {
  if (assignmentId === "") {
    const prompt = getPrompt(promptId);
    return prompt && { prompt, draftId: promptId, work: undefined };
  }
  const work = viewer && (await getOwnWork(viewer, assignmentId));
  const set = work?.prompts.find(({ prompt }) => prompt.id === promptId);
  if (!work || !set) return undefined;
  const attemptsLeft =
    work.attemptsAllowed === null ? null : Math.max(0, work.attemptsAllowed - set.answered);
  return {
    prompt: set.prompt,
    draftId: getDraftId(assignmentId, promptId),
    work: { ...work, attemptsLeft },
  };
}
