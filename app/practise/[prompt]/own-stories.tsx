import { FittingStories } from "@/components/fitting-stories";
import { listStories } from "@/db/stories";
import type { Viewer } from "@/db/viewer";
import { getCompetency } from "@/lib/competencies";
import type { Prompt } from "@/lib/prompts/prompt";
import { buildMatrix, findFittingStories } from "@/lib/stories/evidence";

/** The viewer's stories that fit this prompt; nothing for somebody who has none. */
export async function OwnStories({ viewer, prompt }: { viewer: Viewer; prompt: Prompt }) {
  const stories = await listStories(viewer);
  const competency = getCompetency(prompt.competencies[0]);
  if (stories.length === 0 || !competency) return null;
  const fitting = findFittingStories(buildMatrix(stories), prompt).slice(0, most);
  return <FittingStories fitting={fitting} competency={competency} />;
}

/** More than these nobody reads before an answer. */
const most = 5;
