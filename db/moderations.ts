import { and, asc, eq, isNull, ne, type SQL, sql } from "drizzle-orm";
import { cleanAnswer } from "../lib/answer-text";
import type { Band } from "../lib/scoring/report";
import { type ApplicantLabel, findCohortAttempt, isTutor, labelApplicant, maySeeName } from "./access";
import { getDatabase } from "./client";
import { attempts, cohortAttempts, cohorts, moderations, users } from "./schema";
import type { Viewer } from "./viewer";

/** Bands this far apart are talked over. */
const farApart = 2;

/** An attempt whose two blind bands are far apart. */
export type Disagreement = ApplicantLabel & {
  attemptId: string;
  promptText: string;
  createdAt: Date;
  /** As first given, by name of the tutor; null for one whose account was deleted. */
  marks: { tutor: string | null; band: Band }[];
};

const isFarApart: SQL = sql`(${cohortAttempts.isDoubleMarked} and (select count(*) >= 2 and
  max(given.first_band) - min(given.first_band) >= ${farApart} from reviews as given
  where given.cohort_id = ${cohortAttempts.cohortId} and given.attempt_id = ${cohortAttempts.attemptId}
    and given.first_band is not null))`;

/** SQL, for a row of cohort_attempts: its two blind bands are far apart and nobody has settled it. */
export const isUnsettled: SQL<boolean> = sql<boolean>`(${isFarApart} and not exists (select 1 from moderations as settled
  where settled.cohort_id = ${cohortAttempts.cohortId} and settled.attempt_id = ${cohortAttempts.attemptId}))`;

/** The attempts of a cohort to talk over, the oldest first; empty when the viewer is no tutor of it. */
export async function listDisagreements(viewer: Viewer, cohortId: string): Promise<Disagreement[]> {
  if (!(await isTutor(viewer, cohortId))) return [];
  const database = await getDatabase();
  const rows = await database
    .select({
      attemptId: attempts.id,
      promptText: attempts.promptText,
      createdAt: cohortAttempts.createdAt,
      userId: users.id,
      userName: users.name,
      isNamed: maySeeName(viewer, cohorts.isAnonymous),
      marks: sql<Disagreement["marks"]>`(select jsonb_agg(jsonb_build_object('tutor', marker.name,
        'band', given.first_band) order by given.created_at, given.id)
        from reviews as given left join users as marker on marker.id = given.tutor_id
        where given.cohort_id = ${cohortAttempts.cohortId} and given.attempt_id = ${cohortAttempts.attemptId}
          and given.first_band is not null)`,
    })
    .from(cohortAttempts)
    .innerJoin(attempts, eq(attempts.id, cohortAttempts.attemptId))
    .innerJoin(cohorts, eq(cohorts.id, cohortAttempts.cohortId))
    .innerJoin(users, eq(users.id, cohortAttempts.userId))
    .where(
      and(
        eq(cohortAttempts.cohortId, cohortId),
        eq(cohortAttempts.isDoubleMarked, true),
        ne(cohortAttempts.userId, viewer.id),
        isNull(cohortAttempts.withdrawnAt),
        isUnsettled,
      ),
    )
    .orderBy(asc(cohortAttempts.createdAt), asc(attempts.id));
  return rows.map(({ userId, userName, isNamed, ...row }) => ({
    ...row,
    ...labelApplicant({ attemptId: row.attemptId, userId, userName, isNamed }),
  }));
}

/**
 * Keeps what tutors settled on for an attempt whose blind bands were far apart; settling again replaces it. The
 * applicant sees the band, never the note. @returns whether there was something to settle that the viewer may see
 */
export async function settleDisagreement(
  viewer: Viewer,
  cohortId: string,
  attemptId: string,
  settled: { band: Band; note: string },
): Promise<boolean> {
  const database = await getDatabase();
  if (!(await findCohortAttempt(viewer, cohortId, attemptId, database))) return false;
  const [attempt] = await database
    .select({ attemptId: cohortAttempts.attemptId })
    .from(cohortAttempts)
    .where(and(eq(cohortAttempts.cohortId, cohortId), eq(cohortAttempts.attemptId, attemptId), isFarApart));
  if (!attempt) return false;
  const values = { band: settled.band, note: cleanAnswer(settled.note), settledBy: viewer.id };
  await database
    .insert(moderations)
    .values({ cohortId, attemptId, ...values })
    .onConflictDoUpdate({
      target: [moderations.cohortId, moderations.attemptId],
      set: { ...values, settledAt: new Date() },
    });
  return true;
}
