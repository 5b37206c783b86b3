import { and, count, desc, eq, gt, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Band } from "../lib/scoring/report";
import type { ReleasedReview } from "../lib/tutoring/review";
import { type AnsweredPrompt, isId } from "./attempts";
import { getDatabase } from "./client";
import { attempts, cohorts, moderations, reviewReads, reviews, reviewVersions, users } from "./schema";
import type { Viewer } from "./viewer";

/** A released review of one of the viewer's attempts, as it was given. */
export type Feedback = ReleasedReview & {
  reviewId: string;
  attemptId: string;
  /** Null after the tutor's account was deleted. */
  tutor: string | null;
  cohortName: string;
  version: number;
  releasedAt: Date;
  isRead: boolean;
  /** What the tutors settled on, where two were far apart. */
  settledBand: Band | null;
  /** Earlier releases, the newest first. */
  earlier: (ReleasedReview & { version: number; releasedAt: Date })[];
};

/** One line of the list of feedback. */
export type FeedbackSummary = {
  reviewId: string;
  attemptId: string;
  prompt: AnsweredPrompt;
  band: Band;
  tutor: string | null;
  cohortName: string;
  releasedAt: Date;
  isRead: boolean;
};

const isRead = sql<boolean>`coalesce(${reviewReads.version} >= ${reviews.version}, false)`;

/** The released reviews of one of the viewer's attempts, the oldest first; empty when there is none, or it is not theirs. */
export async function listFeedback(viewer: Viewer, attemptId: string): Promise<Feedback[]> {
  if (!isId(attemptId)) return [];
  const database = await getDatabase();
  const rows = await database
    .select({
      reviewId: reviews.id,
      current: reviews.version,
      attemptId: reviews.attemptId,
      tutor: users.name,
      cohortName: cohorts.name,
      isRead,
      settledBand: moderations.band,
      given: reviewVersions,
    })
    .from(reviewVersions)
    .innerJoin(reviews, eq(reviews.id, reviewVersions.reviewId))
    .innerJoin(attempts, eq(attempts.id, reviews.attemptId))
    .innerJoin(cohorts, eq(cohorts.id, reviews.cohortId))
    .leftJoin(users, eq(users.id, reviews.tutorId))
    .leftJoin(reviewReads, eq(reviewReads.reviewId, reviews.id))
    .leftJoin(
      moderations,
      and(eq(moderations.cohortId, reviews.cohortId), eq(moderations.attemptId, reviews.attemptId)),
    )
    .where(and(eq(attempts.userId, viewer.id), eq(attempts.id, attemptId)))
    .orderBy(reviews.createdAt, reviews.id, desc(reviewVersions.version));
  const versions = rows.map(({ given, ...row }) => {
    const { reviewId, ...version } = given;
    return { ...row, ...version };
  });
  return versions
    .filter(({ version, current }) => version === current)
    .map(({ current, ...newest }) => ({
      ...newest,
      earlier: versions
        .filter(({ reviewId, version }) => reviewId === newest.reviewId && version < newest.version)
        .map(({ band, parts, competency, overall, comments, verdicts, version, releasedAt }) => {
          return { band, parts, competency, overall, comments, verdicts, version, releasedAt };
        }),
    }));
}

/** Every released review of the viewer's attempts: unread ones first, then the newest first. */
export async function listAllFeedback(viewer: Viewer): Promise<FeedbackSummary[]> {
  const database = await getDatabase();
  const rows = await database
    .select({
      reviewId: reviews.id,
      attemptId: attempts.id,
      promptId: attempts.promptId,
      promptText: attempts.promptText,
      promptKind: attempts.promptKind,
      competencies: attempts.competencies,
      band: sql<Band>`coalesce(${moderations.band}, ${reviewVersions.band})`,
      tutor: users.name,
      cohortName: cohorts.name,
      releasedAt: reviewVersions.releasedAt,
      isRead,
    })
    .from(attempts)
    .innerJoin(reviews, eq(reviews.attemptId, attempts.id))
    .innerJoin(
      reviewVersions,
      and(eq(reviewVersions.reviewId, reviews.id), eq(reviewVersions.version, reviews.version)),
    )
    .innerJoin(cohorts, eq(cohorts.id, reviews.cohortId))
    .leftJoin(users, eq(users.id, reviews.tutorId))
    .leftJoin(reviewReads, eq(reviewReads.reviewId, reviews.id))
    .leftJoin(
      moderations,
      and(eq(moderations.cohortId, reviews.cohortId), eq(moderations.attemptId, reviews.attemptId)),
    )
    .where(eq(attempts.userId, viewer.id))
    .orderBy(isRead, desc(reviewVersions.releasedAt), reviews.id);
  return rows.map(({ promptId, promptText, promptKind, competencies, ...row }) => ({
    ...row,
    prompt: { id: promptId, text: promptText, kind: promptKind, competencies },
  }));
}

/** How many released reviews the viewer has not marked as read. */
export async function countUnreadFeedback(viewer: Viewer): Promise<number> {
  const database = await getDatabase();
  const [counted] = await database
    .select({ total: count() })
    .from(attempts)
    .innerJoin(reviews, and(eq(reviews.attemptId, attempts.id), gt(reviews.version, 0)))
    .leftJoin(reviewReads, eq(reviewReads.reviewId, reviews.id))
    .where(
      and(
        eq(attempts.userId, viewer.id),
        or(isNull(reviewReads.version), sql`${reviewReads.version} < ${reviews.version}`) as SQL,
      ),
    );
  return counted?.total ?? 0;
}

/** Marks a released review as read, up to its newest release. @returns whether it is one of the viewer's */
export async function markFeedbackRead(viewer: Viewer, reviewId: string): Promise<boolean> {
  if (!isId(reviewId)) return false;
  const database = await getDatabase();
  const [own] = await database
    .select({ version: reviews.version })
    .from(reviews)
    .innerJoin(attempts, eq(attempts.id, reviews.attemptId))
    .where(and(eq(reviews.id, reviewId), eq(attempts.userId, viewer.id), gt(reviews.version, 0)));
  if (!own) return false;
  const { version } = own;
  await database
    .insert(reviewReads)
    .values({ reviewId, version })
    .onConflictDoUpdate({ target: reviewReads.reviewId, set: { version, readAt: new Date() } });
  return true;
}
