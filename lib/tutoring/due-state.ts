export type DueState = "done" | "overdue" | "due";

/** Where work stands for an applicant: done once every prompt has an answer; overdue when the due date has passed before. */
export function getDueState(
  work: { dueAt: Date | null; prompts: number; answered: number },
  now: Date,
): DueState {
  if (work.answered >= work.prompts) return "done";
  return work.dueAt !== null && work.dueAt < now ? "overdue" : "due";
}
