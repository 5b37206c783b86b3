import { and, arrayContains, count, desc, eq, not, sql } from "drizzle-orm";
import type { CompetencyId } from "../lib/competencies";
import { findPage } from "../lib/find-page";
import type { Band } from "../lib/scoring/report";
import { type Attempt, isWaiting, selectNewestReport, toPrompt, tutorBand } from "./attempts";
import { getDatabase } from "./client";
import { attempts, mockAnswers, selfAssessments } from "./schema";
import type { Viewer } from "./viewer";

/** One line of the history. */
export type AttemptSummary = Omit<Attempt, "text" | "report" | "selfAssessment"> & {
  band: Band;
  points: number;
  selfBand: Band | null;
  /** Of the review released last, or what its tutors settled on. */
  tutorBand: Band | null;
  /** Whether they have seen the mark: they gave a band of their own first, or skipped that, or finished it in a mock. */
  isSeen: boolean;
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

const pageSize = 20;

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
      isSeen: sql<boolean>`(${selfAssessments.attemptId} is not null or exists (select 1 from ${mockAnswers}
        where ${mockAnswers.attemptId} = ${attempts.id}))`,
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
