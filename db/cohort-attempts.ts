import { and, desc, eq, isNotNull, isNull, ne, sql } from "drizzle-orm";
import { isDoubleMarked } from "../lib/tutoring/attempt-code";
import { getCohortRole } from "./access";
import { getAssignment } from "./assignments";
import {
  type AnsweredPrompt,
  insertAttempt,
  isId,
  isWaiting,
  makeSubmissionKey,
  type Submission,
} from "./attempts";
import { getDatabase } from "./client";
import { assignments, attempts, cohortAttempts, cohorts, memberships, timedStarts } from "./schema";
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

/** A cohort that sees an attempt: because it was handed in, or because it is shared. */
export type Audience = { cohortId: string; cohortName: string; as: "assignment" | "shared" };

/** Under what the draft of an answer to an assignment is kept, apart from free practice with the same prompt. */
export function getDraftId(assignmentId: string, promptId: string): string {
  return `${assignmentId}/${promptId}`;
}

/**
 * Notes that the viewer opens a prompt of an assignment with a time limit; opening it again changes nothing.
 *
 * @returns since when, and until when the answer is within the limit; undefined when there is no limit, or no such work
 */
export async function startTimedPrompt(
  viewer: Viewer,
  assignmentId: string,
  promptId: string,
): Promise<{ startedAt: Date; endsAt: Date } | undefined> {
  const assignment = await getAssignment(viewer, assignmentId);
  if (!assignment?.timeLimitMinutes || !assignment.prompts.some(({ prompt }) => prompt.id === promptId)) {
    return undefined;
  }
  const database = await getDatabase();
  const key = { assignmentId, promptId, userId: viewer.id };
  await database.insert(timedStarts).values(key).onConflictDoNothing();
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
  // Handed in from another tab since.
  if (!start) return undefined;
  const endsAt = new Date(start.startedAt.getTime() + assignment.timeLimitMinutes * 60_000);
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

/** Shows one of the viewer's attempts to the tutors of a cohort that they are an applicant in. @returns whether it is shown now */
export async function shareAttempt(viewer: Viewer, attemptId: string, cohortId: string): Promise<boolean> {
  if (!isId(attemptId) || (await getCohortRole(viewer, cohortId)) !== "applicant") return false;
  const database = await getDatabase();
  const [own] = await database
    .select({ promptId: attempts.promptId })
    .from(attempts)
    .where(and(eq(attempts.id, attemptId), eq(attempts.userId, viewer.id)));
  const [open] = await database
    .select({ id: cohorts.id })
    .from(cohorts)
    .where(and(eq(cohorts.id, cohortId), isNull(cohorts.archivedAt)));
  if (!own || !open) return false;
  await database
    .insert(cohortAttempts)
    .values({ cohortId, attemptId, userId: viewer.id, promptId: own.promptId })
    .onConflictDoUpdate({
      target: [cohortAttempts.cohortId, cohortAttempts.attemptId],
      set: { withdrawnAt: null },
    });
  return true;
}

/** Takes a shared attempt back: its tutors see it no longer. What was released of it stays with the applicant. @returns whether it was shared */
export async function withdrawAttempt(viewer: Viewer, attemptId: string, cohortId: string): Promise<boolean> {
  if (!isId(attemptId) || !isId(cohortId)) return false;
  const database = await getDatabase();
  const changed = await database
    .update(cohortAttempts)
    .set({ withdrawnAt: new Date() })
    .where(
      and(
        eq(cohortAttempts.cohortId, cohortId),
        eq(cohortAttempts.attemptId, attemptId),
        eq(cohortAttempts.userId, viewer.id),
        isNull(cohortAttempts.assignmentId),
        isNull(cohortAttempts.withdrawnAt),
      ),
    )
    .returning({ attemptId: cohortAttempts.attemptId });
  return changed.length > 0;
}

/** The cohorts whose tutors can see this attempt of the viewer; empty when it is private, or not theirs. */
export async function listAudience(viewer: Viewer, attemptId: string): Promise<Audience[]> {
  if (!isId(attemptId)) return [];
  const database = await getDatabase();
  return database
    .select({
      cohortId: cohorts.id,
      cohortName: cohorts.name,
      as: sql<
        Audience["as"]
      >`case when ${cohortAttempts.assignmentId} is null then 'shared' else 'assignment' end`,
    })
    .from(cohortAttempts)
    .innerJoin(cohorts, eq(cohorts.id, cohortAttempts.cohortId))
    .where(
      and(
        eq(cohortAttempts.attemptId, attemptId),
        eq(cohortAttempts.userId, viewer.id),
        isNull(cohortAttempts.withdrawnAt),
      ),
    )
    .orderBy(cohorts.name, cohorts.id);
}

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

/** The viewer's attempts at an assignment, newest first: what they handed in, without marks. */
export async function listHandedIn(
  viewer: Viewer,
  assignmentId: string,
): Promise<{ id: string; promptId: string; createdAt: Date; isReleased: boolean }[]> {
  if (!isId(assignmentId)) return [];
  const database = await getDatabase();
  return database
    .select({
      id: cohortAttempts.attemptId,
      promptId: cohortAttempts.promptId,
      createdAt: cohortAttempts.createdAt,
      isReleased: sql<boolean>`exists (select 1 from reviews as given where given.attempt_id = "cohort_attempts"."attempt_id"
        and given.cohort_id = "cohort_attempts"."cohort_id" and given.version > 0)`,
    })
    .from(cohortAttempts)
    .where(and(eq(cohortAttempts.assignmentId, assignmentId), eq(cohortAttempts.userId, viewer.id)))
    .orderBy(desc(cohortAttempts.createdAt), desc(cohortAttempts.attemptId));
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
