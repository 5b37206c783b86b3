import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { isTutor, waitsForSecondMark } from "./access";
import { isId } from "./attempts";
import { type Database, getDatabase } from "./client";
import { isUnsettled } from "./moderations";
import { findOwnReview, finishReview, isOfAttempt } from "./reviews";
import { claims, cohortAttempts, reviews } from "./schema";
import type { Viewer } from "./viewer";

/**
 * Gives the applicant the viewer's review as it stands; sent twice, it is one release. The earlier ones are kept.
 *
 * @returns "no-band" when no band is given yet; undefined when there is no such review of the viewer
 */
export async function releaseReview(
  viewer: Viewer,
  reviewId: string,
): Promise<"released" | "no-band" | undefined> {
  const database = await getDatabase();
  const review = await findOwnReview(database, viewer, reviewId);
  if (!review) return undefined;
  if (review.status === "released") return "released";
  if ((await finishReview(viewer, reviewId)) === "no-band") return "no-band";
  await database.transaction((transaction) => release(transaction, [reviewId]));
  return "released";
}

/**
 * Releases every complete review of a cohort, the other tutors' too, so that everybody gets theirs at one time.
 * Held back are those of attempts that wait for a second tutor or whose two bands are not settled, and those that
 * another tutor is still at work on.
 *
 * @param assignmentId only those of this assignment
 * @returns how many were released and how many are held back; undefined when the viewer is no tutor of the cohort
 */
export async function releaseAll(
  viewer: Viewer,
  cohortId: string,
  assignmentId?: string,
): Promise<{ released: number; held: number } | undefined> {
  if (!(await isTutor(viewer, cohortId))) return undefined;
  if (assignmentId !== undefined && !isId(assignmentId)) return { released: 0, held: 0 };
  const database = await getDatabase();
  return database.transaction(async (transaction) => {
    const complete = await transaction
      .select({
        id: reviews.id,
        isHeld: sql<boolean>`(${waitsForSecondMark} or ${isUnsettled} or ${isAtWork(viewer)})`,
      })
      .from(reviews)
      .innerJoin(cohortAttempts, isOfAttempt)
      .where(
        and(
          eq(reviews.cohortId, cohortId),
          eq(reviews.status, "reviewed"),
          sql`${cohortAttempts.withdrawnAt} is null`,
          // Nobody releases a review of their own attempt.
          ne(cohortAttempts.userId, viewer.id),
          assignmentId !== undefined ? eq(cohortAttempts.assignmentId, assignmentId) : undefined,
        ),
      );
    const ready = complete.filter((review) => !review.isHeld).map((review) => review.id);
    const released = await release(transaction, ready);
    return { released, held: complete.length - ready.length };
  });
}

/** SQL, for a row of reviews: its tutor, not the viewer, has it open and may be in the middle of a sentence. */
const isAtWork = (viewer: Viewer) => sql<boolean>`(${reviews.tutorId} <> ${viewer.id} and exists (
  select 1 from claims as at_work where at_work.cohort_id = ${reviews.cohortId}
  and at_work.attempt_id = ${reviews.attemptId} and at_work.tutor_id = ${reviews.tutorId} and at_work.until > now()))`;

/** Stores a version of each review that is complete and not released, and counts them. */
async function release(transaction: Database, ids: string[]): Promise<number> {
  if (ids.length === 0) return 0;
  // Where they are being released at this moment, this waits, and then finds none.
  const rows = await transaction
    .select({ id: reviews.id })
    .from(reviews)
    .where(and(inArray(reviews.id, ids), eq(reviews.status, "reviewed")))
    .orderBy(reviews.id)
    .for("update");
  if (rows.length === 0) return 0;
  const complete = rows.map((row) => row.id);
  await transaction
    .update(reviews)
    .set({ status: "released", version: sql`${reviews.version} + 1`, releasedAt: sql`now()` })
    .where(inArray(reviews.id, complete));
  await transaction.execute(sql`
    insert into review_versions (review_id, version, band, parts, competency, overall, comments, verdicts, released_at)
    select r.id, r.version, r.band, r.parts, r.competency, r.overall,
      coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'start', c.start, 'end', c."end", 'quote', c.quote,
        'text', c.text) order by c.start, c."end", c.id) from review_comments c where c.review_id = r.id), '[]'),
      coalesce((select jsonb_agg(jsonb_build_object('line', v.line, 'rule', v.rule, 'start', v.start, 'end', v."end",
        'verdict', v.verdict, 'note', v.note) order by v.line, v.rule, v.start) from finding_verdicts v
        where v.review_id = r.id), '[]'),
      r.released_at
    from ${reviews} r where ${inArray(sql`r.id`, complete)}`);
  await transaction.execute(sql`delete from ${claims} using ${reviews} where ${inArray(reviews.id, complete)}
    and ${claims.cohortId} = ${reviews.cohortId} and ${claims.attemptId} = ${reviews.attemptId}
    and ${claims.tutorId} = ${reviews.tutorId}`);
  return complete.length;
}
