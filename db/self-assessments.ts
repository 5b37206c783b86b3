import { and, eq, sql } from "drizzle-orm";
import type { Band } from "../lib/scoring/report";
import { isId } from "./attempts";
import { getDatabase } from "./client";
import { attempts, selfAssessments } from "./schema";
import type { Viewer } from "./viewer";

/**
 * Keeps the band that the viewer gives their own attempt, or null when they skip it. The first one stays: a second
 * one, or one for another person's attempt, changes nothing.
 */
export async function saveSelfAssessment(
  viewer: Viewer,
  attemptId: string,
  band: Band | null,
): Promise<void> {
  if (!isId(attemptId)) return;
  const database = await getDatabase();
  await database
    .insert(selfAssessments)
    .select(
      database
        .select({
          attemptId: attempts.id,
          band: sql<Band | null>`${band}::smallint`.as("band"),
          createdAt: sql<Date>`now()`.as("created_at"),
        })
        .from(attempts)
        .where(and(eq(attempts.id, attemptId), eq(attempts.userId, viewer.id))),
    )
    .onConflictDoNothing();
}
