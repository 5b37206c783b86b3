import { and, eq, isNull, sql } from "drizzle-orm";
import { getCohortRole } from "./access";
import { isId } from "./attempts";
import { getDatabase } from "./client";
import { attempts, cohortAttempts, cohorts } from "./schema";
import type { Viewer } from "./viewer";

/** A cohort that sees an attempt: because it was handed in, or because it is shared. */
export type Audience = { cohortId: string; cohortName: string; as: "assignment" | "shared" };

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
