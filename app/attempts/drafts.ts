import { listAssignments } from "@/db/assignments";
import { listDrafts } from "@/db/drafts";
import type { Viewer } from "@/db/viewer";
import { getPrompt } from "@/lib/prompts/bank";

/** The viewer's drafts with the addresses where they go on; those of an assignment name it, see `getDraftId`. */
export async function listOwnDrafts(viewer: Viewer) {
  const drafts = await listDrafts(viewer);
  if (drafts.length === 0) return [];
  const assignments = await listAssignments(viewer);
  return drafts.map(({ promptId: draftId, updatedAt }) => {
    const [promptId = "", assignmentId] = draftId.split("/").toReversed();
    const assignment = assignments.find(({ id }) => id === assignmentId);
    const set = assignment?.prompts.find(({ prompt }) => prompt.id === promptId)?.prompt;
    return {
      href: `/practise/${promptId}${assignmentId ? `?assignment=${assignmentId}` : ""}`,
      question: (set ?? getPrompt(promptId))?.text,
      work: assignment?.title,
      updatedAt,
    };
  });
}
