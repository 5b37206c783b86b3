import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Prompt } from "../lib/prompts/prompt";
import type { Report } from "../lib/scoring/report";
import type { AnsweredPrompt } from "./attempts";
import { type Database, getDatabase } from "./client";
import { attempts, drafts, reports } from "./schema";
import type { Viewer } from "./viewer";

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
  const { report } = submitted;
  const submissionKey = makeSubmissionKey(submitted);
  const added = await addRow(transaction, viewer, { ...submitted, submissionKey });
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

/** The bare row of an attempt under its `submissionKey`, for queries that add the rest; undefined when there is one. */
export async function addRow(
  transaction: Database,
  viewer: Viewer,
  { prompt, text, words, submissionKey, sentAt }: Omit<Submission, "report">,
): Promise<{ id: string } | undefined> {
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
  return added;
}
