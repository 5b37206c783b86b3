import { and, eq, not, sql } from "drizzle-orm";
import type { Report } from "../lib/scoring/report";
import { isWaiting, selectNewestReport } from "./attempts";
import { getDatabase } from "./client";
import { attempts } from "./schema";
import type { Viewer } from "./viewer";

/** How far the parts of an answer were found. */
export type PartsPoint = { attemptId: string; createdAt: Date; parts: Report["parts"] };

/** The parts of each attempt of the viewer with a mark they may see, oldest first. */
export async function listParts(viewer: Viewer): Promise<PartsPoint[]> {
  const database = await getDatabase();
  const newest = selectNewestReport(database);
  return database
    .select({
      attemptId: attempts.id,
      createdAt: attempts.createdAt,
      parts: sql<Report["parts"]>`${newest.report} -> 'parts'`,
    })
    .from(attempts)
    .innerJoinLateral(newest, sql`true`)
    .where(and(eq(attempts.userId, viewer.id), not(isWaiting)))
    .orderBy(attempts.createdAt, attempts.id);
}
