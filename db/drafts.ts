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
 * Keeps the viewer's text for this prompt, if it builds on what is stored; an empty text deletes the draft.
 * PostgreSQL cannot keep a NUL character or half a surrogate pair: they are left out or replaced.
 *
 * @param basedOn the `updatedAt` of the draft that these words go on from; undefined when there was none
 * @returns whether the text was saved, and the draft as it is stored now. Where another tab or device has
 *   stored other words since, nothing is saved and `draft` holds those
 */
export async function saveDraft(
  viewer: Viewer,
  promptId: string,
  text: string,
  basedOn: Date | undefined,
): Promise<{ saved: boolean; draft: Draft | undefined }> {
  const kept = text.replaceAll("\0", "").toWellFormed();
  const stored = await getDraft(viewer, promptId);
  const builds = stored === undefined || stored.updatedAt.getTime() === basedOn?.getTime();
  if (!builds && stored.text !== kept) return { saved: false, draft: stored };
  if (!builds || stored?.text === kept) return { saved: true, draft: stored };

  // Between the look and the change another request may have been faster: then look again.
  const changed = await replaceDraft(viewer, promptId, kept, stored);
  return changed ? { saved: true, draft: changed.draft } : saveDraft(viewer, promptId, text, basedOn);
}

/** Puts the text in place of exactly `stored`; undefined when that is no longer what the database has. */
async function replaceDraft(
  viewer: Viewer,
  promptId: string,
  text: string,
  stored: Draft | undefined,
): Promise<{ draft: Draft | undefined } | undefined> {
  const database = await getDatabase();
  const updatedAt = new Date(Math.max(Date.now(), (stored?.updatedAt.getTime() ?? 0) + 1));
  const asStored = stored && and(isOwn(viewer, promptId), eq(drafts.updatedAt, stored.updatedAt));
  if (text === "") {
    if (!stored) return { draft: undefined };
    const deleted = await database.delete(drafts).where(asStored).returning(columns);
    return deleted.length > 0 ? { draft: undefined } : undefined;
  }
  const [draft] = stored
    ? await database.update(drafts).set({ text, updatedAt }).where(asStored).returning(columns)
    : await database
        .insert(drafts)
        .values({ userId: viewer.id, promptId, text, updatedAt })
        .onConflictDoNothing()
        .returning(columns);
  return draft && { draft };
}

export async function deleteDraft(viewer: Viewer, promptId: string): Promise<void> {
  const database = await getDatabase();
  await database.delete(drafts).where(isOwn(viewer, promptId));
}
