import { createHash } from "node:crypto";
import { and, arrayContains, count, desc, eq, not, type SQL, sql } from "drizzle-orm";
import type { CompetencyId } from "../lib/competencies";
import { findPage } from "../lib/find-page";
import type { Prompt } from "../lib/prompts/prompt";
import type { Band, Report } from "../lib/scoring/report";
import { type Database, getDatabase } from "./client";
import { attempts, drafts, reports, selfAssessments } from "./schema";
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

/** One line of the history. */
export type AttemptSummary = Omit<Attempt, "text" | "report" | "selfAssessment"> & {
  band: Band;
  points: number;
  selfBand: Band | null;
  /** Of the review released last, or what its tutors settled on. */
  tutorBand: Band | null;
};

/** One dot of the chart; an attempt at a prompt with two competencies is two dots. */
export type BandPoint = {
  competency: CompetencyId;
  promptId: string;
  band: Band;
  selfBand: Band | null;
  tutorBand: Band | null;
  createdAt: Date;
};

/** What is stored when somebody submits. */
export type Submission = {
  prompt: Prompt | AnsweredPrompt;
  /** What was scored, unchanged: spans of the report count its characters. */
  text: string;
  words: number;
  report: Report;
  submissionKey: string;
  /** When it was sent, where that was before now. */
  sentAt?: Date;
};

const pageSize = 20;

/** @returns whether this is an id that the database can look up; anything else is simply not found */
export function isId(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}

/**
 * Stores an answer with its report and deletes the draft for this prompt, all or nothing. The same words sent
 * twice with the same `submissionKey` (a double click, a reload) are one attempt; changed words are another.
 *
 * @returns the id of the attempt, new or as stored before
 */
export async function saveAttempt(viewer: Viewer, submitted: Submission): Promise<string> {
  const database = await getDatabase();
  return database.transaction(async (transaction) => {
    const { id } = await insertAttempt(transaction, viewer, submitted, submitted.prompt.id);
    return id;
  });
}

/** What a submission is stored under: one for each key, prompt and text. */
export function makeSubmissionKey({ submissionKey, prompt, text }: Submission): string {
  return createHash("sha256")
    .update(JSON.stringify([submissionKey, prompt.id, text]))
    .digest("hex");
}

/**
 * The same within a transaction, for the queries beside this file.
 *
 * @param draftId under what the draft is kept: see `drafts`
 * @returns `isNew` is false when the same submission was stored before
 */
export async function insertAttempt(
  transaction: Database,
  viewer: Viewer,
  submitted: Submission,
  draftId: string,
): Promise<{ id: string; isNew: boolean }> {
  const { prompt, text, words, report, sentAt } = submitted;
  const submissionKey = makeSubmissionKey(submitted);
  // Where the same key is being stored at this moment, the insert waits for it and then does nothing.
  const [added] = await transaction
    .insert(attempts)
    .values({
      userId: viewer.id,
      promptId: prompt.id,
      promptText: prompt.text,
      promptKind: prompt.kind,
      competencies: [...prompt.competencies],
      text,
      words,
      submissionKey,
      createdAt: sentAt,
    })
    .onConflictDoNothing({ target: [attempts.userId, attempts.submissionKey] })
    .returning({ id: attempts.id });
  if (!added) {
    const [stored] = await transaction
      .select({ id: attempts.id })
      .from(attempts)
      .where(and(eq(attempts.userId, viewer.id), eq(attempts.submissionKey, submissionKey)));
    if (!stored) throw new Error("An attempt was deleted while it was stored a second time");
    return { id: stored.id, isNew: false };
  }
  const { engine, band, points } = report;
  await transaction.insert(reports).values({ attemptId: added.id, engine, band, points, report });
  await transaction.delete(drafts).where(and(eq(drafts.userId, viewer.id), eq(drafts.promptId, draftId)));
  return { id: added.id, isNew: true };
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
 * A page of the viewer's history, newest first, 20 to a page, without the attempts that wait for a release.
 *
 * @param filter.page counts from 1; a page beyond the last is the last
 * @returns the rows, the `total` of all pages, and the number of `pages`, at least 1
 */
export async function listAttempts(
  viewer: Viewer,
  filter: {
    competency?: CompetencyId;
    band?: Band;
    tutorBand?: Band;
    promptId?: string;
    page?: number;
  } = {},
): Promise<{ rows: AttemptSummary[]; total: number; page: number; pages: number }> {
  const database = await getDatabase();
  const newest = selectNewestReport(database);
  const condition = and(
    eq(attempts.userId, viewer.id),
    not(isWaiting),
    filter.competency && arrayContains(attempts.competencies, [filter.competency]),
    filter.promptId !== undefined ? eq(attempts.promptId, filter.promptId) : undefined,
    filter.band !== undefined ? eq(newest.band, filter.band) : undefined,
    filter.tutorBand !== undefined ? eq(tutorBand, filter.tutorBand) : undefined,
  );
  const [counted] = await database
    .select({ total: count() })
    .from(attempts)
    .innerJoinLateral(newest, sql`true`)
    .where(condition);
  const total = counted?.total ?? 0;
  const { page, pages, offset } = findPage(total, pageSize, filter.page);
  const rows = await database
    .select({
      id: attempts.id,
      promptId: attempts.promptId,
      promptText: attempts.promptText,
      promptKind: attempts.promptKind,
      competencies: attempts.competencies,
      words: attempts.words,
      createdAt: attempts.createdAt,
      band: newest.band,
      points: newest.points,
      selfBand: selfAssessments.band,
      tutorBand,
    })
    .from(attempts)
    .innerJoinLateral(newest, sql`true`)
    .leftJoin(selfAssessments, eq(selfAssessments.attemptId, attempts.id))
    .where(condition)
    .orderBy(desc(attempts.createdAt), desc(attempts.id))
    .limit(pageSize)
    .offset(offset);
  return {
    rows: rows.map(({ promptId, promptText, promptKind, competencies, ...row }) => ({
      ...row,
      prompt: toPrompt({ promptId, promptText, promptKind, competencies }),
    })),
    total,
    page,
    pages,
  };
}

/** What the chart of bands over time shows: every attempt of the viewer with a mark they may see, once for each competency, oldest first. */
export async function listBands(viewer: Viewer): Promise<BandPoint[]> {
  const database = await getDatabase();
  const newest = selectNewestReport(database);
  return database
    .select({
      competency: sql<CompetencyId>`unnest(${attempts.competencies})`,
      promptId: attempts.promptId,
      band: newest.band,
      selfBand: selfAssessments.band,
      tutorBand,
      createdAt: attempts.createdAt,
    })
    .from(attempts)
    .innerJoinLateral(newest, sql`true`)
    .leftJoin(selfAssessments, eq(selfAssessments.attemptId, attempts.id))
    .where(and(eq(attempts.userId, viewer.id), not(isWaiting)))
    .orderBy(attempts.createdAt, attempts.id);
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

function toPrompt(
  row: Pick<typeof attempts.$inferSelect, "promptId" | "promptText" | "promptKind" | "competencies">,
): AnsweredPrompt {
  return { id: row.promptId, text: row.promptText, kind: row.promptKind, competencies: row.competencies };
}
