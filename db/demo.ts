import type { Prompt } from "../lib/prompts/prompt";
import type { Band, Report } from "../lib/scoring/report";
import { getDatabase } from "./client";
import { attempts, reports, selfAssessments } from "./schema";
import type { Viewer } from "./viewer";

/**
 * Stores an attempt of the demo as if it had been made at `createdAt`, all or nothing. One with the same `key` stays
 * as it was stored before.
 */
export async function saveDemoAttempt(
  viewer: Viewer,
  demo: { key: string; prompt: Prompt; text: string; report: Report; selfBand: Band | null; createdAt: Date },
): Promise<void> {
  const { key, prompt, text, report, selfBand, createdAt } = demo;
  const database = await getDatabase();
  await database.transaction(async (transaction) => {
    const [added] = await transaction
      .insert(attempts)
      .values({
        userId: viewer.id,
        promptId: prompt.id,
        promptText: prompt.text,
        promptKind: prompt.kind,
        competencies: [...prompt.competencies],
        text,
        words: report.words,
        submissionKey: key,
        createdAt,
      })
      .onConflictDoNothing({ target: [attempts.userId, attempts.submissionKey] })
      .returning({ id: attempts.id });
    if (!added) return;
    const { engine, band, points } = report;
    await transaction
      .insert(reports)
      .values({ attemptId: added.id, engine, band, points, report, createdAt });
    await transaction.insert(selfAssessments).values({ attemptId: added.id, band: selfBand, createdAt });
  });
}
