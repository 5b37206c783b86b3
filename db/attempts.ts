import { and, desc, eq, not, type SQL, sql } from "drizzle-orm";
import type { CompetencyId } from "../lib/competencies";
import type { Prompt } from "../lib/prompts/prompt";
import type { Band, Report } from "../lib/scoring/report";
import { type Database, getDatabase } from "./client";
import { attempts, reports, selfAssessments } from "./schema";
import type { Viewer } from "./viewer";

/** A prompt as it read when it was answered. */
export type AnsweredPrompt = Pick<Prompt, "id" | "text" | "kind"> & { competencies: CompetencyId[] };

export type Attempt = {
  id: string;
  prompt: AnsweredPrompt;
  text: string;
  words: number;
  createdAt: Date;
  /** The newest report. */
  report: Report;
  /** What the applicant gave themselves: `band` is null when they skipped it; undefined when not asked yet. */
  selfAssessment: { band: Band | null } | undefined;
};

/** @returns whether this is an id that the database can look up; anything else is simply not found */
export function isId(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}

/**
 * The viewer's attempt; undefined when there is none of this id, it is not theirs, or its mark waits for a tutor's
 * release: those are in `getWaitingAttempt`.
 */
export async function getAttempt(viewer: Viewer, id: string): Promise<Attempt | undefined> {
  if (!isId(id)) return undefined;
  const [attempt] = await selectAttempts(viewer, eq(attempts.id, id));
  return attempt;
}

/** The viewer's attempts at one prompt, newest first, without those that wait for a release. */
export async function listAttemptsAtPrompt(viewer: Viewer, promptId: string): Promise<Attempt[]> {
  return selectAttempts(viewer, eq(attempts.promptId, promptId));
}

async function selectAttempts(viewer: Viewer, condition: SQL): Promise<Attempt[]> {
  const database = await getDatabase();
  const newest = selectNewestReport(database);
  const rows = await database
    .select({ attempt: attempts, report: newest.report, self: selfAssessments })
    .from(attempts)
    .innerJoinLateral(newest, sql`true`)
    .leftJoin(selfAssessments, eq(selfAssessments.attemptId, attempts.id))
    .where(and(eq(attempts.userId, viewer.id), not(isWaiting), condition))
    .orderBy(desc(attempts.createdAt), desc(attempts.id));
  return rows.map(({ attempt, report, self }) => ({
    id: attempt.id,
    prompt: toPrompt(attempt),
    text: attempt.text,
    words: attempt.words,
    createdAt: attempt.createdAt,
    report,
    selfAssessment: self ? { band: self.band } : undefined,
  }));
}

/**
 * SQL, for a row of attempts: its assignment shows the mark only after a tutor's release, and none has come. In an
 * archived cohort nothing waits, since nobody has to release any more.
 */
export const isWaiting: SQL = sql`exists (
  select 1 from cohort_attempts as handed
    join assignments as work on work.id = handed.assignment_id
    join cohorts as place on place.id = handed.cohort_id
  where handed.attempt_id = ${attempts.id} and work.show_mark = 'after-release' and place.archived_at is null
    and not exists (select 1 from reviews as given where given.attempt_id = handed.attempt_id
      and given.cohort_id = handed.cohort_id and given.version > 0))`;

/** SQL, for a row of attempts: the band of the review released last, or what its tutors settled on. */
export const tutorBand = sql<Band | null>`(select coalesce(settled.band, given.band) from reviews as released
  join review_versions as given on given.review_id = released.id and given.version = released.version
  left join moderations as settled on settled.cohort_id = released.cohort_id
    and settled.attempt_id = released.attempt_id
  where released.attempt_id = ${attempts.id} order by given.released_at desc, given.review_id limit 1)`;

/** The newest report of a row of attempts, to join sideways. */
export function selectNewestReport(database: Database) {
  return database
    .select({ band: reports.band, points: reports.points, report: reports.report })
    .from(reports)
    .where(eq(reports.attemptId, attempts.id))
    .orderBy(desc(reports.createdAt), desc(reports.engine))
    .limit(1)
    .as("newest");
}

/** The prompt of a row of attempts. */
export function toPrompt(
  row: Pick<typeof attempts.$inferSelect, "promptId" | "promptText" | "promptKind" | "competencies">,
): AnsweredPrompt {
  return { id: row.promptId, text: row.promptText, kind: row.promptKind, competencies: row.competencies };
}
