import { and, eq, gt, inArray, isNull, or, sql } from "drizzle-orm";
import { type Database, getDatabase } from "./client";
import {
  assignments,
  attempts,
  bankComments,
  cohortAttempts,
  cohorts,
  findingVerdicts,
  invitations,
  memberships,
  replies,
  reviewComments,
  reviews,
  reviewVersions,
  tutorPrompts,
  users,
} from "./schema";
import type { Viewer } from "./viewer";

/** What cohorts hold about the viewer, as applicant and as tutor, as plain JSON; drafts of other people's reviews are not theirs. */
export async function exportTutoring(viewer: Viewer) {
  const database = await getDatabase();
  const ownCohorts = await database
    .select({
      cohort: cohorts.name,
      role: memberships.role,
      joinedAt: memberships.joinedAt,
      endedAt: memberships.endedAt,
      extraTime: memberships.extraTime,
    })
    .from(memberships)
    .innerJoin(cohorts, eq(cohorts.id, memberships.cohortId))
    .where(eq(memberships.userId, viewer.id))
    .orderBy(memberships.joinedAt);
  const shown = await database
    .select({
      attemptId: cohortAttempts.attemptId,
      cohort: cohorts.name,
      assignment: assignments.title,
      createdAt: cohortAttempts.createdAt,
      withdrawnAt: cohortAttempts.withdrawnAt,
    })
    .from(cohortAttempts)
    .innerJoin(cohorts, eq(cohorts.id, cohortAttempts.cohortId))
    .leftJoin(assignments, eq(assignments.id, cohortAttempts.assignmentId))
    .where(eq(cohortAttempts.userId, viewer.id))
    .orderBy(cohortAttempts.createdAt);
  const feedback = await database
    .select({ attemptId: reviews.attemptId, given: reviewVersions })
    .from(reviewVersions)
    .innerJoin(reviews, eq(reviews.id, reviewVersions.reviewId))
    .innerJoin(attempts, eq(attempts.id, reviews.attemptId))
    .where(eq(attempts.userId, viewer.id))
    .orderBy(reviewVersions.releasedAt);
  const ownReplies = await database
    .select({ reviewId: replies.reviewId, text: replies.text, createdAt: replies.createdAt })
    .from(replies)
    .where(eq(replies.authorId, viewer.id))
    .orderBy(replies.createdAt);
  const ownReviews = await database
    .select()
    .from(reviews)
    .where(eq(reviews.tutorId, viewer.id))
    .orderBy(reviews.createdAt);
  const ids = ownReviews.map((review) => review.id);
  const comments = await database
    .select({ reviewId: reviewComments.reviewId, text: reviewComments.text })
    .from(reviewComments)
    .where(inArray(reviewComments.reviewId, ids));
  const ownPrompts = await database
    .select({ prompt: tutorPrompts.prompt, createdAt: tutorPrompts.createdAt })
    .from(tutorPrompts)
    .where(eq(tutorPrompts.createdBy, viewer.id));
  const ownAssignments = await database
    .select({ title: assignments.title, note: assignments.note, createdAt: assignments.createdAt })
    .from(assignments)
    .where(eq(assignments.createdBy, viewer.id));
  const ownRemarks = await database
    .select({ text: bankComments.text, createdAt: bankComments.createdAt })
    .from(bankComments)
    .where(eq(bankComments.tutorId, viewer.id));
  return {
    cohorts: ownCohorts,
    shownToTutors: shown,
    feedback: feedback.map(({ attemptId, given }) => ({ attemptId, ...given })),
    replies: ownReplies,
    // The quotes are other people's words: they stay out.
    reviewsGiven: ownReviews.map(({ id, status, band, parts, competency, overall, createdAt }) => ({
      status,
      band,
      parts,
      competency,
      overall,
      createdAt,
      comments: comments.filter((comment) => comment.reviewId === id).map((comment) => comment.text),
    })),
    promptsWritten: ownPrompts,
    assignmentsSet: ownAssignments,
    commentBank: ownRemarks,
  };
}

/**
 * Deletes what the deletion of the viewer's account leaves behind in cohorts: reviews that were never released, what
 * was changed in others since, and invitations. Released reviews and replies stay with the applicants who got them,
 * without the tutor's name. Cohorts that nobody else looks after are archived.
 */
export async function clearTutoring(transaction: Database, viewer: Viewer): Promise<void> {
  const isActiveTutor = and(eq(memberships.role, "tutor"), isNull(memberships.endedAt));
  const tutored = await transaction
    .select({ id: cohorts.id })
    .from(cohorts)
    .innerJoin(memberships, eq(memberships.cohortId, cohorts.id))
    .where(and(eq(memberships.userId, viewer.id), isActiveTutor, isNull(cohorts.archivedAt)))
    .orderBy(cohorts.id)
    .for("update", { of: cohorts });
  for (const { id } of tutored) {
    const tutors = await transaction.$count(memberships, and(eq(memberships.cohortId, id), isActiveTutor));
    if (tutors > 1) continue;
    await transaction
      .update(cohorts)
      .set({ archivedAt: new Date(), joinCode: null, joinCodeExpiresAt: null })
      .where(eq(cohorts.id, id));
  }
  await transaction
    .delete(invitations)
    .where(
      or(
        eq(invitations.acceptedBy, viewer.id),
        sql`${invitations.email} = (select ${users.email} from ${users} where ${users.id} = ${viewer.id})`,
      ),
    );
  await transaction.delete(reviews).where(and(eq(reviews.tutorId, viewer.id), eq(reviews.version, 0)));
  const released = transaction
    .select({ id: reviews.id })
    .from(reviews)
    .where(and(eq(reviews.tutorId, viewer.id), gt(reviews.version, 0)));
  await transaction.delete(reviewComments).where(inArray(reviewComments.reviewId, released));
  await transaction.delete(findingVerdicts).where(inArray(findingVerdicts.reviewId, released));
  await transaction.update(reviews).set({ overall: "" }).where(eq(reviews.tutorId, viewer.id));
}
