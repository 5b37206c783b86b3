import type { Prompt } from "../lib/prompts/prompt";
import type { Band, Report } from "../lib/scoring/report";
import { getDatabase } from "./client";
import { reports, selfAssessments } from "./schema";
import { addRow } from "./submissions";
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
    const row = { prompt, text, words: report.words, submissionKey: key, sentAt: createdAt };
    const added = await addRow(transaction, viewer, row);
    if (!added) return;
    const { engine, band, points } = report;
    await transaction
      .insert(reports)
      .values({ attemptId: added.id, engine, band, points, report, createdAt });
    await transaction.insert(selfAssessments).values({ attemptId: added.id, band: selfBand, createdAt });
  });
}
