import { and, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { getPrompt } from "../lib/prompts/bank";
import type { Prompt } from "../lib/prompts/prompt";
import type { Band, Report } from "../lib/scoring/report";
import { extendLimit } from "../lib/tutoring/extra-time";
import type { Lateness } from "../lib/tutoring/lateness";
import { type ApplicantLabel, isTutorOf, labelApplicant, maySeeName, waitsForSecondMark } from "./access";
import { type AnsweredPrompt, isId, selectNewestReport } from "./attempts";
import { claimedAt } from "./claims";
import { getDatabase } from "./client";
import { lateness } from "./lateness";
import { listReadableReviews, type ReadableReview } from "./readable-reviews";
import {
  assignmentPrompts,
  assignments,
  attempts,
  claims,
  cohortAttempts,
  cohorts,
  memberships,
  moderations,
  selfAssessments,
  users,
} from "./schema";
import type { Viewer } from "./viewer";

/** An attempt as a tutor has it before them. */
export type ReviewedAttempt = ApplicantLabel & {
  attemptId: string;
  cohortId: string;
  prompt: AnsweredPrompt;
  /** What a panel listens for; undefined for a prompt that the bank no longer has. */
  listensFor: Prompt["listensFor"] | undefined;
  text: string;
  words: number;
  createdAt: Date;
  /** Only where the name may be known: who has extra time takes longer than others. */
  secondsTaken: number | null;
  late: Lateness[];
  /** With the applicant's extra time in its limit; undefined when the applicant shared it. */
  assignment: { id: string; title: string; timeLimitMinutes: number | null } | undefined;
  isDoubleMarked: boolean;
  /** Two mark it blind and are not both done: the other's review is hidden. */
  waitsForSecondMark: boolean;
  /** Undefined while it is hidden: see `revealReport`. */
  report: Report | undefined;
  /** What the applicant gave themselves; hidden with the report. */
  selfBand: Band | null;
  review: ReadableReview | undefined;
  others: ReadableReview[];
  /** Other tutors who are at work on it now, and when they were last seen at it. */
  claimedBy: { name: string; at: Date }[];
  /** What was settled where two bands were far apart; hidden while a second mark is awaited. */
  settled: { band: Band; note: string } | undefined;
};

/** One attempt; undefined when the viewer may not see it. It changes nothing: `startReview` begins a review. */
export async function getReviewedAttempt(
  viewer: Viewer,
  cohortId: string,
  attemptId: string,
): Promise<ReviewedAttempt | undefined> {
  if (!isId(attemptId)) return undefined;
  const [attempt] = await listReviewedAttempts(viewer, cohortId, [attemptId]);
  return attempt;
}

/** These attempts of a cohort in full, in this order; those that the viewer may not see are left out. */
export async function listReviewedAttempts(
  viewer: Viewer,
  cohortId: string,
  attemptIds: readonly string[],
): Promise<ReviewedAttempt[]> {
  if (!isId(cohortId) || attemptIds.length === 0) return [];
  const database = await getDatabase();
  const newest = selectNewestReport(database);
  const rows = await database
    .select({
      attempt: attempts,
      shown: cohortAttempts,
      hidesReport: cohorts.hidesReport,
      assignment: assignments,
      prompt: assignmentPrompts.prompt,
      report: newest.report,
      selfBand: selfAssessments.band,
      userName: users.name,
      extraTime: memberships.extraTime,
      isNamed: maySeeName(viewer, cohorts.isAnonymous),
      late: lateness,
      waits: waitsForSecondMark,
      claimedBy: sql<
        { name: string; at: string }[]
      >`(select coalesce(jsonb_agg(jsonb_build_object('name', u.name,
        'at', ${claimedAt}) order by u.name), '[]') from ${claims} join users u on u.id = ${claims.tutorId}
        where ${claims.cohortId} = ${cohortAttempts.cohortId} and ${claims.attemptId} = ${cohortAttempts.attemptId}
          and ${claims.until} > now() and ${claims.tutorId} <> ${viewer.id})`,
      settled: { band: moderations.band, note: moderations.note },
    })
    .from(cohortAttempts)
    .innerJoin(attempts, eq(attempts.id, cohortAttempts.attemptId))
    .innerJoin(cohorts, eq(cohorts.id, cohortAttempts.cohortId))
    .innerJoin(users, eq(users.id, cohortAttempts.userId))
    .leftJoin(
      memberships,
      and(eq(memberships.cohortId, cohortAttempts.cohortId), eq(memberships.userId, cohortAttempts.userId)),
    )
    .innerJoinLateral(newest, sql`true`)
    .leftJoin(assignments, eq(assignments.id, cohortAttempts.assignmentId))
    .leftJoin(
      assignmentPrompts,
      and(
        eq(assignmentPrompts.assignmentId, assignments.id),
        eq(assignmentPrompts.promptId, attempts.promptId),
      ),
    )
    .leftJoin(selfAssessments, eq(selfAssessments.attemptId, attempts.id))
    .leftJoin(
      moderations,
      and(
        eq(moderations.cohortId, cohortAttempts.cohortId),
        eq(moderations.attemptId, cohortAttempts.attemptId),
      ),
    )
    .where(
      and(
        eq(cohortAttempts.cohortId, cohortId),
        inArray(cohortAttempts.attemptId, [...attemptIds]),
        isNull(cohortAttempts.withdrawnAt),
        ne(cohortAttempts.userId, viewer.id),
        isTutorOf(viewer, cohortAttempts.cohortId),
      ),
    );
  const readable = await listReadableReviews(
    viewer,
    cohortId,
    rows.map((row) => row.attempt.id),
  );
  const found = attemptIds.flatMap((id) => rows.find(({ attempt }) => attempt.id === id) ?? []);
  return found.map(({ attempt, shown, assignment, prompt, report, selfBand, waits, settled, ...row }) => {
    const written = readable.filter((review) => review.attemptId === attempt.id);
    const own = written.find((review) => review.isOwn);
    const others = written.filter((review) => !review.isOwn);
    const isRevealed = !row.hidesReport || own?.hasSeenReport || (!own && others.length > 0);
    return {
      ...labelApplicant({ attemptId: attempt.id, userId: shown.userId, ...row }),
      attemptId: attempt.id,
      cohortId,
      prompt: {
        id: attempt.promptId,
        text: attempt.promptText,
        kind: attempt.promptKind,
        competencies: attempt.competencies,
      },
      listensFor: (prompt ?? getPrompt(attempt.promptId))?.listensFor,
      text: attempt.text,
      words: attempt.words,
      createdAt: shown.createdAt,
      secondsTaken: row.isNamed ? shown.secondsTaken : null,
      late: row.late,
      assignment: assignment
        ? {
            id: assignment.id,
            title: assignment.title,
            timeLimitMinutes: extendLimit(
              assignment.timeLimitMinutes,
              row.isNamed ? (row.extraTime ?? 0) : 0,
            ),
          }
        : undefined,
      isDoubleMarked: shown.isDoubleMarked,
      waitsForSecondMark: waits,
      report: isRevealed ? report : undefined,
      selfBand: isRevealed ? selfBand : null,
      review: own?.review,
      others: others.map((other) => other.review),
      claimedBy: row.claimedBy.map(({ name, at }) => ({ name, at: new Date(at) })),
      settled: waits ? undefined : (settled ?? undefined),
    };
  });
}
