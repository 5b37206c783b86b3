import { and, eq, not, sql } from "drizzle-orm";
import type { Band, Report } from "../lib/scoring/report";
import { isWaiting, selectNewestReport, tutorBand } from "./attempts";
import { getDatabase } from "./client";
import { attempts, selfAssessments } from "./schema";
import type { Viewer } from "./viewer";

/** What an answer was marked with, and how far its parts were found. */
export type MarkedAnswer = {
  attemptId: string;
  createdAt: Date;
  band: Band;
  selfBand: Band | null;
  tutorBand: Band | null;
  parts: Report["parts"];
};

/** Each attempt of the viewer with a mark they may see, once, oldest first. */
export async function listMarkedAnswers(viewer: Viewer): Promise<MarkedAnswer[]> {
  const database = await getDatabase();
  const newest = selectNewestReport(database);
  return database
    .select({
      attemptId: attempts.id,
      createdAt: attempts.createdAt,
      band: newest.band,
      selfBand: selfAssessments.band,
      tutorBand,
      parts: sql<Report["parts"]>`${newest.report} -> 'parts'`,
    })
    .from(attempts)
    .innerJoinLateral(newest, sql`true`)
    .leftJoin(selfAssessments, eq(selfAssessments.attemptId, attempts.id))
    .where(and(eq(attempts.userId, viewer.id), not(isWaiting)))
    .orderBy(attempts.createdAt, attempts.id);
}
