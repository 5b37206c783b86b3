import { and, eq, gt, isNull, ne, or, sql } from "drizzle-orm";
import { cleanAnswer } from "../lib/answer-text";
import type { CohortRole } from "../lib/tutoring/review";
import { isTutorOf, maySeeReview } from "./access";
import { isId } from "./attempts";
import { type Database, getDatabase } from "./client";
import { isOfAttempt } from "./reviews";
import { cohortAttempts, replies, reviews, users } from "./schema";
import type { Viewer } from "./viewer";

/** What was said about a released review. */
export type Reply = {
  id: string;
  /** Null after their account was deleted. */
  author: string | null;
  authorRole: CohortRole;
  isOwn: boolean;
  text: string;
  asksAgain: boolean;
  createdAt: Date;
};

/**
 * Says something about a released review: its applicant, or a tutor who may read it. Sent twice with one
 * `submissionKey`, it is stored once.
 *
 * @param reply.asksAgain the applicant asks for another look; of a tutor it is ignored
 * @returns whether it is stored: not when nothing is said, or the viewer may not
 */
export async function addReply(
  viewer: Viewer,
  reviewId: string,
  reply: { text: string; asksAgain: boolean; submissionKey: string },
): Promise<boolean> {
  const text = cleanAnswer(reply.text);
  const database = await getDatabase();
  const authorRole = await findPart(database, viewer, reviewId);
  if (!authorRole || text === "") return false;
  await database
    .insert(replies)
    .values({
      reviewId,
      authorId: viewer.id,
      authorRole,
      text,
      asksAgain: reply.asksAgain && authorRole === "applicant",
      submissionKey: `${viewer.id} ${reply.submissionKey}`,
    })
    .onConflictDoNothing({ target: [replies.reviewId, replies.submissionKey] });
  return true;
}

/** What was said about a released review, the oldest first; empty when the viewer may not read it. */
export async function listReplies(viewer: Viewer, reviewId: string): Promise<Reply[]> {
  const database = await getDatabase();
  if (!(await findPart(database, viewer, reviewId))) return [];
  return database
    .select({
      id: replies.id,
      author: users.name,
      authorRole: replies.authorRole,
      isOwn: sql<boolean>`coalesce(${replies.authorId} = ${viewer.id}, false)`,
      text: replies.text,
      asksAgain: replies.asksAgain,
      createdAt: replies.createdAt,
    })
    .from(replies)
    .leftJoin(users, eq(users.id, replies.authorId))
    .where(eq(replies.reviewId, reviewId))
    .orderBy(replies.createdAt, replies.id);
}

/** The viewer's part in a released review: it is of their attempt, or they are a tutor who may read it. */
async function findPart(
  database: Database,
  viewer: Viewer,
  reviewId: string,
): Promise<CohortRole | undefined> {
  if (!isId(reviewId)) return undefined;
  const [review] = await database
    .select({ userId: cohortAttempts.userId })
    .from(reviews)
    .innerJoin(cohortAttempts, isOfAttempt)
    .where(
      and(
        eq(reviews.id, reviewId),
        gt(reviews.version, 0),
        or(
          eq(cohortAttempts.userId, viewer.id),
          and(
            ne(cohortAttempts.userId, viewer.id),
            isNull(cohortAttempts.withdrawnAt),
            isTutorOf(viewer, reviews.cohortId),
            maySeeReview(viewer),
          ),
        ),
      ),
    );
  if (!review) return undefined;
  return review.userId === viewer.id ? "applicant" : "tutor";
}
