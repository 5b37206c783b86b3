import { and, desc, eq, isNotNull, ne, or, type SQL, sql } from "drizzle-orm";
import { cleanAnswer } from "../lib/answer-text";
import type { FindingKey, FindingVerdict, SpanComment } from "../lib/tutoring/review";
import { isId } from "./attempts";
import { renewClaim } from "./claims";
import { type Database, getDatabase } from "./client";
import { findOwnReview, type OwnReview } from "./reviews";
import { attempts, findingVerdicts, reports, reviewComments, reviews } from "./schema";
import type { Viewer } from "./viewer";

/**
 * Adds a comment on words of the answer to the viewer's review. The same words on the same span are one comment.
 *
 * @returns the comment with the words it quotes; undefined when the review is not the viewer's, is released, the span
 *   is not within the answer, or nothing is said
 */
export async function addComment(
  viewer: Viewer,
  reviewId: string,
  comment: { start: number; end: number; text: string },
): Promise<SpanComment | undefined> {
  const { start, end } = comment;
  const text = cleanAnswer(comment.text);
  const database = await getDatabase();
  const open = await findOpenReview(database, viewer, reviewId);
  const answer = open?.answer;
  if (!open || answer === undefined || text === "" || !isSpan({ start, end }, answer) || start === end) {
    return undefined;
  }
  const quote = answer.slice(start, end).toWellFormed();
  await database.insert(reviewComments).values({ reviewId, start, end, quote, text }).onConflictDoNothing();
  const [stored] = await database
    .select({ id: reviewComments.id })
    .from(reviewComments)
    .where(
      and(
        eq(reviewComments.reviewId, reviewId),
        eq(reviewComments.start, start),
        eq(reviewComments.end, end),
        eq(reviewComments.text, text),
      ),
    );
  await renewClaim(database, viewer, open.review);
  return stored && { id: stored.id, start, end, quote, text };
}

/** Puts other words in a comment; empty ones delete it. @returns whether there was such a comment in an open review of the viewer */
export async function changeComment(
  viewer: Viewer,
  reviewId: string,
  commentId: string,
  text: string,
): Promise<boolean> {
  const database = await getDatabase();
  if (!isId(commentId) || !(await findOpenReview(database, viewer, reviewId))) return false;
  const kept = cleanAnswer(text);
  const isComment = and(eq(reviewComments.id, commentId), eq(reviewComments.reviewId, reviewId));
  const changed =
    kept === ""
      ? await database.delete(reviewComments).where(isComment).returning({ id: reviewComments.id })
      : await database
          .update(reviewComments)
          .set({ text: kept })
          .where(and(isComment, sayNothingTwice(kept)))
          .returning({ id: reviewComments.id });
  return changed.length > 0;
}

/** The same words on the same span would be one comment twice. */
const sayNothingTwice = (text: string) => sql`not exists (select 1 from review_comments as other
  where other.review_id = ${reviewComments.reviewId} and other.start = ${reviewComments.start}
    and other."end" = ${reviewComments.end} and other.id <> ${reviewComments.id} and other.text = ${text})`;

/** Deletes a comment. @returns whether there was one to delete */
export function deleteComment(viewer: Viewer, reviewId: string, commentId: string): Promise<boolean> {
  return changeComment(viewer, reviewId, commentId, "");
}

/**
 * Keeps what the viewer says of a finding of the newest report, which must have been shown to them; null takes it back.
 *
 * @returns whether it was kept: the report has such a line or flag, and the span is within the answer
 */
export async function saveVerdict(
  viewer: Viewer,
  reviewId: string,
  finding: FindingKey,
  said: { verdict: FindingVerdict["verdict"]; note: string } | null,
): Promise<boolean> {
  const database = await getDatabase();
  const open = await findOpenReview(database, viewer, reviewId);
  if (!open || !isSpan(finding, open.answer)) return false;
  const [newest] = await database
    .select({ engine: reports.engine, report: reports.report })
    .from(reports)
    .innerJoin(reviews, eq(reviews.attemptId, reports.attemptId))
    .where(and(eq(reviews.id, reviewId), or(isNotNull(reviews.reportSeenAt), isNotNull(reviews.firstBand))))
    .orderBy(desc(reports.createdAt), desc(reports.engine))
    .limit(1);
  const known = [...(newest?.report.lines ?? []), ...(newest?.report.flags ?? [])];
  if (!newest || !known.some(({ id }) => id === finding.line)) return false;
  const { line, rule, start, end } = finding;
  const key = { reviewId, engine: newest.engine, line, rule: rule.slice(0, 100), start, end };
  if (said === null) {
    await database.delete(findingVerdicts).where(isVerdict(key));
    return true;
  }
  const values = { verdict: said.verdict, note: cleanAnswer(said.note) };
  await database
    .insert(findingVerdicts)
    .values({ ...key, ...values })
    .onConflictDoUpdate({
      target: [
        findingVerdicts.reviewId,
        findingVerdicts.engine,
        findingVerdicts.line,
        findingVerdicts.rule,
        findingVerdicts.start,
        findingVerdicts.end,
      ],
      set: values,
    });
  return true;
}

function isVerdict(key: FindingKey & { reviewId: string; engine: string }): SQL | undefined {
  return and(
    eq(findingVerdicts.reviewId, key.reviewId),
    eq(findingVerdicts.engine, key.engine),
    eq(findingVerdicts.line, key.line),
    eq(findingVerdicts.rule, key.rule),
    eq(findingVerdicts.start, key.start),
    eq(findingVerdicts.end, key.end),
  );
}

const isSpan = ({ start, end }: { start: number; end: number }, answer: string) =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= answer.length;

/** A review that the viewer can write in now, with the answer that it is about. */
async function findOpenReview(
  database: Database,
  viewer: Viewer,
  reviewId: string,
): Promise<{ review: OwnReview; answer: string } | undefined> {
  const review = await findOwnReview(database, viewer, reviewId);
  if (!review || review.status === "released") return undefined;
  const [attempt] = await database
    .select({ answer: attempts.text })
    .from(attempts)
    .innerJoin(reviews, eq(reviews.attemptId, attempts.id))
    .where(and(eq(reviews.id, reviewId), ne(reviews.status, "released")));
  return attempt && { review, answer: attempt.answer };
}
