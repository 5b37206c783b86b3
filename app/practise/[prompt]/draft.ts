import * as z from "zod";
import type { Draft as StoredDraft } from "@/db/drafts";
import { saveDraft } from "@/db/drafts";
import type { Viewer } from "@/db/viewer";
import type { Draft } from "@/lib/draft";

/** The version of a draft, as pages send it back. */
export const versionInput = z.union([z.literal(""), z.iso.datetime()]);

/** A stored draft as pages know it. */
export const toDraft = (stored: StoredDraft | undefined): Draft => ({
  text: stored?.text ?? "",
  version: stored?.updatedAt.toISOString() ?? "",
});

/** Saves the words of a page; where they do not build on the stored ones, hands those back instead. */
export async function saveWords(viewer: Viewer, draftId: string, { text, version }: Draft) {
  const basedOn = version === "" ? undefined : new Date(version);
  const { saved, draft } = await saveDraft(viewer, draftId, text, basedOn);
  return { saved, ...toDraft(draft) };
}
