import { and, desc, eq } from "drizzle-orm";
import { getDatabase } from "./client";
import { drafts } from "./schema";
import type { Viewer } from "./viewer";

export type Draft = { promptId: string; text: string; updatedAt: Date };

const columns = { promptId: drafts.promptId, text: drafts.text, updatedAt: drafts.updatedAt };

const isOwn = (viewer: Viewer, promptId: string) =>
  and(eq(drafts.userId, viewer.id), eq(drafts.promptId, promptId));

/** The viewer's draft for this prompt; undefined when there is none. */
export async function getDraft(viewer: Viewer, promptId: string): Promise<Draft | undefined> {
  const database = await getDatabase();
  const [draft] = await database.select(columns).from(drafts).where(isOwn(viewer, promptId));
  return draft;
}

/** The viewer's drafts, the last changed first. */
export async function listDrafts(viewer: Viewer): Promise<Draft[]> {
  const database = await getDatabase();
  return database
    .select(columns)
    .from(drafts)
    .where(eq(drafts.userId, viewer.id))
    .orderBy(desc(drafts.updatedAt));
}

/**
 * Keeps the viewer's text for this prompt in place of an earlier one; an empty text deletes the draft.
 * PostgreSQL cannot keep a NUL character or half a surrogate pair: they are left out or replaced.
 */
export async function saveDraft(viewer: Viewer, promptId: string, text: string): Promise<void> {
  const kept = text.replaceAll("\0", "").toWellFormed();
  if (kept === "") return deleteDraft(viewer, promptId);
  const database = await getDatabase();
  const updatedAt = new Date();
  await database
    .insert(drafts)
    .values({ userId: viewer.id, promptId, text: kept, updatedAt })
    .onConflictDoUpdate({ target: [drafts.userId, drafts.promptId], set: { text: kept, updatedAt } });
}

export async function deleteDraft(viewer: Viewer, promptId: string): Promise<void> {
  const database = await getDatabase();
  await database.delete(drafts).where(isOwn(viewer, promptId));
}
