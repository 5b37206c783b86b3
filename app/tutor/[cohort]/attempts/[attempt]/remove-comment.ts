import { deleteComment } from "@/db/review-comments";
import type { Viewer } from "@/db/viewer";

/** Deletes the comment that an intent of the form names, "remove-…"; nothing for another intent. */
export async function removeComment(viewer: Viewer, review: { id: string }, intent: string): Promise<void> {
  const [, comment] = /^remove-(.+)$/.exec(intent) ?? [];
  if (comment) await deleteComment(viewer, review.id, comment);
}
