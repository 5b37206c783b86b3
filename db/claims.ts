import { and, eq, sql } from "drizzle-orm";
import { isId } from "./attempts";
import { type Database, getDatabase } from "./client";
import { claims, type cohortAttempts } from "./schema";
import type { Viewer } from "./viewer";

/** Minutes that a claim holds after its tutor was last at work. */
const minutes = 30;

const until = sql`now() + ${minutes} * interval '1 minute'`;

/** SQL, for a row of claims: when its tutor was last at work. */
export const claimedAt = sql<Date>`(${claims.until} - ${minutes} * interval '1 minute')`;

/**
 * Claims an attempt for the viewer, or renews their claim. Call it with the row of cohort_attempts locked.
 *
 * @param anyway also when other tutors are at work on it or have reviewed it
 * @returns the names of the tutors who are at work on it or have reviewed it, when no place is left; else undefined
 */
export async function claimPlace(
  transaction: Database,
  viewer: Viewer,
  attempt: typeof cohortAttempts.$inferSelect,
  anyway: boolean,
): Promise<string[] | undefined> {
  const { cohortId, attemptId, isDoubleMarked } = attempt;
  const { rows } = (await transaction.execute(sql`
    select coalesce(u.name, '') as name from (
      select tutor_id from claims where cohort_id = ${cohortId} and attempt_id = ${attemptId} and until > now()
      union select tutor_id from reviews
      where cohort_id = ${cohortId} and attempt_id = ${attemptId} and first_band is not null
    ) as busy left join users u on u.id = busy.tutor_id
    where busy.tutor_id is distinct from ${viewer.id} order by 1`)) as unknown as {
    rows: { name: string }[];
  };
  const own = await transaction.execute(sql`select 1 from reviews
    where cohort_id = ${cohortId} and attempt_id = ${attemptId} and tutor_id = ${viewer.id}`);
  const isOwn = (own as unknown as { rows: unknown[] }).rows.length > 0;
  if (!anyway && !isOwn && rows.length >= (isDoubleMarked ? 2 : 1)) {
    return rows.map((row) => row.name || "A former tutor");
  }
  await transaction
    .insert(claims)
    .values({ cohortId, attemptId, tutorId: viewer.id, until })
    .onConflictDoUpdate({
      target: [claims.cohortId, claims.attemptId, claims.tutorId],
      set: { until },
    });
}

/** Lets go of an attempt that the viewer has claimed. Their review stays. */
export async function dropClaim(viewer: Viewer, cohortId: string, attemptId: string): Promise<void> {
  if (!isId(cohortId) || !isId(attemptId)) return;
  const database = await getDatabase();
  await database
    .delete(claims)
    .where(
      and(eq(claims.cohortId, cohortId), eq(claims.attemptId, attemptId), eq(claims.tutorId, viewer.id)),
    );
}

/** Renews the viewer's claim while they are at work. */
export async function renewClaim(
  database: Database,
  viewer: Viewer,
  attempt: { cohortId: string; attemptId: string },
): Promise<void> {
  await database
    .update(claims)
    .set({ until })
    .where(
      and(
        eq(claims.cohortId, attempt.cohortId),
        eq(claims.attemptId, attempt.attemptId),
        eq(claims.tutorId, viewer.id),
      ),
    );
}
