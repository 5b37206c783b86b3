import { and, eq } from "drizzle-orm";
import { findCohortAttempt, maySeeReview } from "./access";
import { claimPlace } from "./claims";
import { type Database, getDatabase } from "./client";
import { isOfAttempt } from "./reviews";
import { cohortAttempts, cohorts, reviews } from "./schema";
import type { Viewer } from "./viewer";

/**
 * Begins the viewer's review of an attempt, or goes on with it, and claims the attempt for half an hour; saving
 * renews the claim.
 *
 * @param anyway also when others are at work on it or have reviewed it: the viewer knows
 * @returns the review's id, or the names of those who are at it; undefined when the viewer may not see the attempt
 */
export async function startReview(
  viewer: Viewer,
  cohortId: string,
  attemptId: string,
  anyway = false,
): Promise<{ reviewId: string } | { takenBy: string[] } | undefined> {
  const database = await getDatabase();
  return database.transaction(async (transaction) => {
    const attempt = await findCohortAttempt(viewer, cohortId, attemptId, transaction);
    if (!attempt) return undefined;
    // Of two tutors who open it at the same time, the second one sees the first one's claim.
    await lockAttempt(transaction, attempt);
    const takenBy = await claimPlace(transaction, viewer, attempt, anyway);
    if (takenBy) return { takenBy };
    const isOwn = and(
      eq(reviews.cohortId, cohortId),
      eq(reviews.attemptId, attemptId),
      eq(reviews.tutorId, viewer.id),
    );
    const [own] = await transaction.select({ id: reviews.id }).from(reviews).where(isOwn);
    if (own) return { reviewId: own.id };
    const [cohort] = await transaction
      .select({ hidesReport: cohorts.hidesReport })
      .from(cohorts)
      .where(eq(cohorts.id, cohortId));
    const seen = await listReadable(transaction, viewer, attempt);
    const reportSeenAt = cohort?.hidesReport && seen.length === 0 ? null : new Date();
    const [added] = await transaction
      .insert(reviews)
      .values({ cohortId, attemptId, tutorId: viewer.id, reportSeenAt })
      .returning({ id: reviews.id });
    if (!added) throw new Error("A review was not stored");
    return { reviewId: added.id };
  });
}

async function lockAttempt(transaction: Database, attempt: { cohortId: string; attemptId: string }) {
  await transaction
    .select({ cohortId: cohortAttempts.cohortId })
    .from(cohortAttempts)
    .where(
      and(eq(cohortAttempts.cohortId, attempt.cohortId), eq(cohortAttempts.attemptId, attempt.attemptId)),
    )
    .for("update");
}

async function listReadable(
  transaction: Database,
  viewer: Viewer,
  attempt: { cohortId: string; attemptId: string },
) {
  return transaction
    .select({ id: reviews.id })
    .from(reviews)
    .innerJoin(cohortAttempts, isOfAttempt)
    .where(
      and(
        eq(reviews.cohortId, attempt.cohortId),
        eq(reviews.attemptId, attempt.attemptId),
        maySeeReview(viewer),
      ),
    );
}
