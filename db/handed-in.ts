import { and, desc, eq, isNull, ne, sql } from "drizzle-orm";
import { isDoubleMarked } from "../lib/tutoring/attempt-code";
import type { Lateness } from "../lib/tutoring/lateness";
import { getAssignment, getOwnWork } from "./assignments";
import { isId } from "./attempts";
import { getDatabase } from "./client";
import { lateness } from "./lateness";
import { attempts, cohortAttempts, memberships, timedStarts } from "./schema";
import { insertAttempt, makeSubmissionKey, type Submission } from "./submissions";
import type { Viewer } from "./viewer";

/** Under what the draft of an answer to an assignment is kept, apart from free practice with the same prompt. */
export function getDraftId(assignmentId: string, promptId: string): string {
  return `${assignmentId}/${promptId}`;
}

/** Since when, and until when an answer is within its time limit. */
export type TimedStart = { startedAt: Date; endsAt: Date };

/**
 * Starts the clock of the viewer at a prompt of an assignment with a time limit; starting it again changes nothing.
 *
 * @returns undefined when there is no limit, or no such work
 */
export async function startTimedPrompt(
  viewer: Viewer,
  assignmentId: string,
  promptId: string,
): Promise<TimedStart | undefined> {
  const assignment = await getOwnWork(viewer, assignmentId);
  if (!assignment?.timeLimitMinutes || !assignment.prompts.some(({ prompt }) => prompt.id === promptId)) {
    return undefined;
  }
  const database = await getDatabase();
  const key = { assignmentId, promptId, userId: viewer.id };
  await database.insert(timedStarts).values(key).onConflictDoNothing();
  return getTimedStart(viewer, assignmentId, promptId);
}

/** The clock of the viewer that runs at this prompt; undefined when none does: not started, or handed in since. */
export async function getTimedStart(
  viewer: Viewer,
  assignmentId: string,
  promptId: string,
): Promise<TimedStart | undefined> {
  const work = await getOwnWork(viewer, assignmentId);
  if (!work?.timeLimitMinutes) return undefined;
  const database = await getDatabase();
  const [start] = await database
    .select({ startedAt: timedStarts.startedAt })
    .from(timedStarts)
    .where(
      and(
        eq(timedStarts.assignmentId, assignmentId),
        eq(timedStarts.promptId, promptId),
        eq(timedStarts.userId, viewer.id),
      ),
    );
  if (!start) return undefined;
  const endsAt = new Date(start.startedAt.getTime() + work.timeLimitMinutes * 60_000);
  return { startedAt: start.startedAt, endsAt };
}

/**
 * Stores an answer to an assignment as `saveAttempt` does, for the tutors of its cohort to see. Answers after the due
 * date or the time limit are taken; tutors see how long it took.
 *
 * @param submitted.prompt must be one of the assignment's; it is stored as it was set
 * @returns why it was refused: there is no such open work for this applicant, or no attempt is left
 */
export async function handIn(
  viewer: Viewer,
  assignmentId: string,
  submitted: Submission,
): Promise<{ attemptId: string } | { refused: "not-found" | "none-left" }> {
  const assignment = await getAssignment(viewer, assignmentId);
  const prompt = assignment?.prompts.find((set) => set.prompt.id === submitted.prompt.id)?.prompt;
  if (!assignment?.publishedAt || assignment.isArchived || !prompt) return { refused: "not-found" };
  const { cohortId, attemptsAllowed, doubleMarkShare } = assignment;
  const submission = { ...submitted, prompt, submissionKey: `${assignmentId} ${submitted.submissionKey}` };
  const database = await getDatabase();
  return database.transaction(async (transaction) => {
    // One at a time for each applicant: two answers at once must not both be the last one allowed.
    const [member] = await transaction
      .select({ role: memberships.role })
      .from(memberships)
      .where(
        and(
          eq(memberships.cohortId, cohortId),
          eq(memberships.userId, viewer.id),
          isNull(memberships.endedAt),
        ),
      )
      .for("update");
    if (member?.role !== "applicant") return { refused: "not-found" };
    const others = await transaction
      .select({ id: attempts.id })
      .from(cohortAttempts)
      .innerJoin(attempts, eq(attempts.id, cohortAttempts.attemptId))
      .where(
        and(
          eq(cohortAttempts.assignmentId, assignmentId),
          eq(cohortAttempts.userId, viewer.id),
          eq(cohortAttempts.promptId, prompt.id),
          ne(attempts.submissionKey, makeSubmissionKey(submission)),
        ),
      );
    if (attemptsAllowed !== null && others.length >= attemptsAllowed) return { refused: "none-left" };
    const draftId = getDraftId(assignmentId, prompt.id);
    const { id, isNew } = await insertAttempt(transaction, viewer, submission, draftId);
    if (!isNew) return { attemptId: id };
    const [start] = await transaction
      .delete(timedStarts)
      .where(
        and(
          eq(timedStarts.assignmentId, assignmentId),
          eq(timedStarts.promptId, prompt.id),
          eq(timedStarts.userId, viewer.id),
        ),
      )
      .returning({ seconds: sql<number>`extract(epoch from now() - ${timedStarts.startedAt})::int` });
    await transaction.insert(cohortAttempts).values({
      cohortId,
      attemptId: id,
      userId: viewer.id,
      promptId: prompt.id,
      assignmentId,
      isDoubleMarked: isDoubleMarked(id, doubleMarkShare),
      secondsTaken: start?.seconds ?? null,
    });
    return { attemptId: id };
  });
}

/** The viewer's attempts at an assignment, newest first: what they handed in, without marks. */
export async function listHandedIn(
  viewer: Viewer,
  assignmentId: string,
): Promise<{ id: string; promptId: string; createdAt: Date; late: Lateness[]; isReleased: boolean }[]> {
  if (!isId(assignmentId)) return [];
  const database = await getDatabase();
  return database
    .select({
      id: cohortAttempts.attemptId,
      promptId: cohortAttempts.promptId,
      createdAt: cohortAttempts.createdAt,
      late: lateness,
      isReleased: sql<boolean>`exists (select 1 from reviews as given where given.attempt_id = "cohort_attempts"."attempt_id"
        and given.cohort_id = "cohort_attempts"."cohort_id" and given.version > 0)`,
    })
    .from(cohortAttempts)
    .where(and(eq(cohortAttempts.assignmentId, assignmentId), eq(cohortAttempts.userId, viewer.id)))
    .orderBy(desc(cohortAttempts.createdAt), desc(cohortAttempts.attemptId));
}
