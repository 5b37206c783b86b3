import { and, eq, isNull, ne, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { makeAttemptCode } from "../lib/tutoring/attempt-code";
import type { CohortRole } from "../lib/tutoring/review";
import { isId } from "./attempts";
import { type Database, getDatabase } from "./client";
import { cohortAttempts, memberships, reviews } from "./schema";
import type { Viewer } from "./viewer";

/** The viewer's role in a cohort now; undefined for everybody who is not in it, and when there is no such cohort. */
export async function getCohortRole(
  viewer: Viewer,
  cohortId: string,
  database?: Database,
): Promise<CohortRole | undefined> {
  if (!isId(cohortId)) return undefined;
  const [membership] = await (database ?? (await getDatabase()))
    .select({ role: memberships.role })
    .from(memberships)
    .where(
      and(eq(memberships.cohortId, cohortId), eq(memberships.userId, viewer.id), isNull(memberships.endedAt)),
    );
  return membership?.role;
}

/** Whether the viewer is a tutor of this cohort now. */
export async function isTutor(viewer: Viewer, cohortId: string, database?: Database): Promise<boolean> {
  return (await getCohortRole(viewer, cohortId, database)) === "tutor";
}

/** SQL: the user in this column or value is a tutor now of the cohort in that one. */
export function isTutorOf(user: SQLWrapper | string | Viewer, cohortId: SQLWrapper): SQL<boolean> {
  const id = typeof user === "object" && "id" in user ? sql`${user.id}` : user;
  return sql<boolean>`exists (select 1 from ${memberships} where ${memberships.cohortId} = ${cohortId}
    and ${memberships.userId} = ${id} and ${memberships.role} = 'tutor' and ${memberships.endedAt} is null)`;
}

/** An attempt as far as tutors work on it: undefined when the viewer is no tutor of the cohort, it is not shown there, or it is their own. */
export async function findCohortAttempt(
  viewer: Viewer,
  cohortId: string,
  attemptId: string,
  database: Database,
): Promise<typeof cohortAttempts.$inferSelect | undefined> {
  if (!isId(cohortId) || !isId(attemptId)) return undefined;
  const [attempt] = await database
    .select()
    .from(cohortAttempts)
    .where(
      and(
        eq(cohortAttempts.cohortId, cohortId),
        eq(cohortAttempts.attemptId, attemptId),
        ne(cohortAttempts.userId, viewer.id),
        isNull(cohortAttempts.withdrawnAt),
        isTutorOf(viewer, cohortAttempts.cohortId),
      ),
    );
  return attempt;
}

/** SQL: of two tutors who mark this row of cohort_attempts blind, at least one is not done. */
export const waitsForSecondMark: SQL<boolean> = sql<boolean>`(${cohortAttempts.isDoubleMarked} and (
  select count(*) from reviews as done where done.cohort_id = ${cohortAttempts.cohortId}
  and done.attempt_id = ${cohortAttempts.attemptId} and done.first_band is not null) < 2)`;

/**
 * SQL, for a row of reviews with its row of cohort_attempts: the viewer, a tutor, may read it. It is theirs; or it is
 * complete, and where two tutors mark blind, both are done.
 */
export function maySeeReview(viewer: Viewer): SQL<boolean> {
  return sql<boolean>`(${reviews.tutorId} = ${viewer.id} or (${reviews.firstBand} is not null and not ${waitsForSecondMark}))`;
}

/**
 * SQL, for a row of cohort_attempts: the viewer, a tutor, may know whose it is. In an anonymous cohort that is after
 * the viewer's own release, or after any release that they may read.
 *
 * @param isAnonymous whether the cohort marks anonymously
 */
export function maySeeName(viewer: Viewer, isAnonymous: SQLWrapper): SQL<boolean> {
  return sql<boolean>`(not ${isAnonymous} or exists (select 1 from reviews as given
    where given.cohort_id = ${cohortAttempts.cohortId} and given.attempt_id = ${cohortAttempts.attemptId}
    and given.version > 0 and (given.tutor_id = ${viewer.id} or not ${waitsForSecondMark})))`;
}

/** Who an attempt is by, as a tutor sees it: `code` always, the person only where the name may be known. */
export type ApplicantLabel = { code: string; applicant: { id: string; name: string } | undefined };

/** Leaves the person out unless `isNamed`. */
export function labelApplicant(row: {
  attemptId: string;
  userId: string;
  userName: string;
  isNamed: boolean;
}): ApplicantLabel {
  const { attemptId, userId, userName, isNamed } = row;
  return {
    code: makeAttemptCode(attemptId),
    applicant: isNamed ? { id: userId, name: userName } : undefined,
  };
}
