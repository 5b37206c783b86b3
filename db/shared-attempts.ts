import { and, eq, isNull, sql } from "drizzle-orm";
import { getCohortRole } from "./access";
import { isId } from "./attempts";
import { getDatabase } from "./client";
import { assignments, attempts, cohortAttempts, cohorts, memberships } from "./schema";
import type { Viewer } from "./viewer";

/** A cohort that sees an attempt: because it was handed in, or because it is shared. */
export type Audience = {
  cohortId: string;
  cohortName: string;
  /** The names of those who see it. */
  tutors: string[];
  /** Null when it is shared. */
  assignment: { id: string; title: string } | null;
};

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
      tutors: sql<
        string[]
      >`array(select u.name from ${memberships} join users u on u.id = ${memberships.userId}
        where ${memberships.cohortId} = ${cohorts.id} and ${memberships.role} = 'tutor'
          and ${memberships.endedAt} is null order by ${memberships.joinedAt}, u.id)`,
      assignment: { id: assignments.id, title: assignments.title },
    })
    .from(cohortAttempts)
    .innerJoin(cohorts, eq(cohorts.id, cohortAttempts.cohortId))
    .leftJoin(assignments, eq(assignments.id, cohortAttempts.assignmentId))
    .where(
      and(
        eq(cohortAttempts.attemptId, attemptId),
        eq(cohortAttempts.userId, viewer.id),
        isNull(cohortAttempts.withdrawnAt),
      ),
    )
    .orderBy(cohorts.name, cohorts.id);
}
