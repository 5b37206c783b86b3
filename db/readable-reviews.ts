import { and, eq, inArray } from "drizzle-orm";
import type { FindingVerdict, Marks, ReviewStatus, SpanComment } from "../lib/tutoring/review";
import { maySeeReview } from "./access";
import { getDatabase } from "./client";
import { isOfAttempt } from "./reviews";
import { cohortAttempts, findingVerdicts, reviewComments, reviews, reviewVersions, users } from "./schema";
import type { Viewer } from "./viewer";

/** A review that a tutor may read: their own as it stands, another tutor's as it was released or completed. */
export type ReadableReview = Marks & {
  id: string;
  isOwn: boolean;
  /** Null after the tutor's account was deleted. */
  tutor: string | null;
  status: ReviewStatus;
  version: number;
  isBlind: boolean;
  updatedAt: Date;
  comments: SpanComment[];
  verdicts: FindingVerdict[];
};

/** The reviews of these attempts in a cohort that the viewer, a tutor of it, may read. */
export async function listReadableReviews(viewer: Viewer, cohortId: string, attemptIds: string[]) {
  if (attemptIds.length === 0) return [];
  const database = await getDatabase();
  const rows = await database
    .select({ review: reviews, tutor: users.name, released: reviewVersions })
    .from(reviews)
    .innerJoin(cohortAttempts, isOfAttempt)
    .leftJoin(users, eq(users.id, reviews.tutorId))
    .leftJoin(
      reviewVersions,
      and(eq(reviewVersions.reviewId, reviews.id), eq(reviewVersions.version, reviews.version)),
    )
    .where(and(eq(reviews.cohortId, cohortId), inArray(reviews.attemptId, attemptIds), maySeeReview(viewer)))
    .orderBy(reviews.createdAt, reviews.id);
  const ids = rows.map((row) => row.review.id);
  const comments = await database
    .select()
    .from(reviewComments)
    .where(inArray(reviewComments.reviewId, ids))
    .orderBy(reviewComments.start, reviewComments.end, reviewComments.id);
  const verdicts = await database
    .select()
    .from(findingVerdicts)
    .where(inArray(findingVerdicts.reviewId, ids))
    .orderBy(findingVerdicts.line, findingVerdicts.rule, findingVerdicts.start);
  return rows.map(({ review, tutor, released }) => {
    const { id, band, parts, competency, overall, status, version, isBlind, updatedAt } = review;
    const isOwn = review.tutorId === viewer.id;
    const working = {
      band,
      parts,
      competency,
      overall,
      comments: comments
        .filter((comment) => comment.reviewId === id)
        .map(({ reviewId, ...comment }) => comment),
      verdicts: verdicts
        .filter((verdict) => verdict.reviewId === id)
        .map(({ reviewId, engine, ...verdict }) => verdict),
    };
    // Another tutor's unreleased changes are not for reading yet.
    const shown = !isOwn && released ? pickReleased(released) : working;
    return {
      attemptId: review.attemptId,
      isOwn,
      hasSeenReport: review.reportSeenAt !== null || review.firstBand !== null,
      review: { id, isOwn, tutor, status, version, isBlind, updatedAt, ...shown },
    };
  });
}

function pickReleased(released: typeof reviewVersions.$inferSelect) {
  const { band, parts, competency, overall, comments, verdicts } = released;
  return { band, parts, competency, overall, comments, verdicts };
}
