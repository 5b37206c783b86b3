import { and, desc, eq, isNotNull } from "drizzle-orm";
import { type AnsweredPrompt, isId, isWaiting } from "./attempts";
import { getDatabase } from "./client";
import { assignments, attempts, cohortAttempts } from "./schema";
import type { Viewer } from "./viewer";

/** An attempt whose mark the applicant sees after their tutor's release. */
export type WaitingAttempt = {
  id: string;
  prompt: AnsweredPrompt;
  text: string;
  words: number;
  createdAt: Date;
  assignment: { id: string; title: string };
};

/** The viewer's attempts whose marks wait for a release, newest first. */
export async function listWaitingAttempts(viewer: Viewer): Promise<WaitingAttempt[]> {
  return selectWaiting(viewer);
}

/** One of them; undefined when there is none of this id, or it does not wait. */
export async function getWaitingAttempt(viewer: Viewer, id: string): Promise<WaitingAttempt | undefined> {
  if (!isId(id)) return undefined;
  const [attempt] = await selectWaiting(viewer, id);
  return attempt;
}

async function selectWaiting(viewer: Viewer, id?: string): Promise<WaitingAttempt[]> {
  const database = await getDatabase();
  const rows = await database
    .select({ attempt: attempts, assignmentId: assignments.id, title: assignments.title })
    .from(attempts)
    .innerJoin(
      cohortAttempts,
      and(eq(cohortAttempts.attemptId, attempts.id), isNotNull(cohortAttempts.assignmentId)),
    )
    .innerJoin(assignments, eq(assignments.id, cohortAttempts.assignmentId))
    .where(and(eq(attempts.userId, viewer.id), isWaiting, id !== undefined ? eq(attempts.id, id) : undefined))
    .orderBy(desc(attempts.createdAt), desc(attempts.id));
  return rows.map(({ attempt, assignmentId, title }) => ({
    id: attempt.id,
    prompt: {
      id: attempt.promptId,
      text: attempt.promptText,
      kind: attempt.promptKind,
      competencies: attempt.competencies,
    },
    text: attempt.text,
    words: attempt.words,
    createdAt: attempt.createdAt,
    assignment: { id: assignmentId, title },
  }));
}
