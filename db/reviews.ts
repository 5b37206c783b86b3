import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { cleanAnswer } from "../lib/answer-text";
import type { Marks, ReviewStatus } from "../lib/tutoring/review";
import { isTutorOf } from "./access";
import { isId } from "./attempts";
import { dropClaim, renewClaim } from "./claims";
import { type Database, getDatabase } from "./client";
import { cohortAttempts, reviews } from "./schema";
import type { Viewer } from "./viewer";

/** The viewer's own review, as it stands. */
export type OwnReview = Marks & {
  id: string;
  cohortId: string;
  attemptId: string;
  status: ReviewStatus;
  /** Releases so far; a draft with a version is an amendment. */
  version: number;
  updatedAt: Date;
};

/**
 * Keeps the marks of the viewer's review, if they build on what is stored; for saving as one types.
 *
 * @param basedOn the `updatedAt` that these marks go on from
 * @returns whether they were saved, and the review as it is stored now: other marks, where another tab was faster;
 *   a released one is not changed before `amendReview`. Undefined when it is not the viewer's
 */
export async function saveMarks(
  viewer: Viewer,
  reviewId: string,
  marks: Marks,
  basedOn: Date,
): Promise<{ saved: boolean; review: OwnReview } | undefined> {
  const database = await getDatabase();
  const stored = await findOwnReview(database, viewer, reviewId);
  if (!stored) return undefined;
  const { band, competency } = marks;
  const parts = sortParts(marks.parts);
  const overall = cleanAnswer(marks.overall);
  const isSame =
    JSON.stringify([band, parts, competency, overall]) ===
    JSON.stringify([stored.band, sortParts(stored.parts), stored.competency, stored.overall]);
  if (isSame) return { saved: true, review: stored };
  if (stored.status === "released" || stored.updatedAt.getTime() !== basedOn.getTime()) {
    return { saved: false, review: stored };
  }
  const updatedAt = new Date(Math.max(Date.now(), stored.updatedAt.getTime() + 1));
  const changed = await database
    .update(reviews)
    .set({ band, parts, competency, overall, updatedAt, status: band === null ? "draft" : stored.status })
    .where(
      and(eq(reviews.id, reviewId), eq(reviews.updatedAt, stored.updatedAt), ne(reviews.status, "released")),
    )
    .returning({ id: reviews.id });
  await renewClaim(database, viewer, stored);
  const review = await findOwnReview(database, viewer, reviewId);
  return review && { saved: changed.length > 0, review };
}

/**
 * Says that the viewer's review is complete; it can still be changed until it is released. The band given the first
 * time is kept for measuring agreement.
 *
 * @returns "no-band" when no band is given yet; undefined when there is no such review of the viewer to complete
 */
export async function finishReview(
  viewer: Viewer,
  reviewId: string,
): Promise<"reviewed" | "no-band" | undefined> {
  const database = await getDatabase();
  const review = await findOwnReview(database, viewer, reviewId);
  if (!review || review.status === "released") return undefined;
  const done = await database
    .update(reviews)
    .set({
      status: "reviewed",
      isBlind: sql`case when ${reviews.firstBand} is null then ${reviews.reportSeenAt} is null else ${reviews.isBlind} end`,
      firstBand: sql`coalesce(${reviews.firstBand}, ${reviews.band})`,
    })
    .where(and(eq(reviews.id, reviewId), sql`${reviews.band} is not null`, ne(reviews.status, "released")))
    .returning({ id: reviews.id });
  if (done.length === 0) return "no-band";
  await dropClaim(viewer, review.cohortId, review.attemptId);
  return "reviewed";
}

/** Shows the viewer the engine's report before they have marked; the review is no longer blind. @returns whether there is such a review */
export async function revealReport(viewer: Viewer, reviewId: string): Promise<boolean> {
  const database = await getDatabase();
  if (!(await findOwnReview(database, viewer, reviewId))) return false;
  await database
    .update(reviews)
    .set({ reportSeenAt: new Date() })
    .where(and(eq(reviews.id, reviewId), isNull(reviews.reportSeenAt)));
  return true;
}

/** Deletes a review that was begun and never completed. @returns whether it was deleted */
export async function deleteReview(viewer: Viewer, reviewId: string): Promise<boolean> {
  const database = await getDatabase();
  const review = await findOwnReview(database, viewer, reviewId);
  if (!review) return false;
  const gone = await database
    .delete(reviews)
    .where(and(eq(reviews.id, reviewId), isNull(reviews.firstBand)))
    .returning({ id: reviews.id });
  if (gone.length > 0) await dropClaim(viewer, review.cohortId, review.attemptId);
  return gone.length > 0;
}

/** The viewer's review while they are a tutor of its cohort and its attempt is shown there; for the queries beside this file. */
export async function findOwnReview(
  database: Database,
  viewer: Viewer,
  reviewId: string,
): Promise<OwnReview | undefined> {
  if (!isId(reviewId)) return undefined;
  const [row] = await database
    .select({ review: reviews })
    .from(reviews)
    .innerJoin(cohortAttempts, isOfAttempt)
    .where(
      and(
        eq(reviews.id, reviewId),
        eq(reviews.tutorId, viewer.id),
        isNull(cohortAttempts.withdrawnAt),
        isTutorOf(viewer, reviews.cohortId),
      ),
    );
  if (!row) return undefined;
  const { id, cohortId, attemptId, status, version, updatedAt, band, parts, competency, overall } =
    row.review;
  return { id, cohortId, attemptId, status, version, updatedAt, band, parts, competency, overall };
}

/** SQL: joins reviews with their attempts in a cohort. */
export const isOfAttempt = and(
  eq(cohortAttempts.cohortId, reviews.cohortId),
  eq(cohortAttempts.attemptId, reviews.attemptId),
);

const sortParts = (parts: Marks["parts"]): Marks["parts"] =>
  Object.fromEntries(
    Object.entries(parts)
      .filter(([, mark]) => mark !== undefined)
      .sort(([a], [b]) => a.localeCompare(b)),
  );
