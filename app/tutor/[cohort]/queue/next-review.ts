import { getNextToReview, type QueueFilter } from "@/db/queue";
import { startReview } from "@/db/review-starts";
import type { Viewer } from "@/db/viewer";
import { toQuery } from "./filter";

/** Two tutors who go on at the same moment may be given the same attempt: the slower one asks again, so often. */
const tries = 5;

/**
 * Begins the viewer's next review under this filter.
 *
 * @param notice what the page says on arrival
 * @returns the address to go to: the queue when nothing is left
 */
export async function goToNextReview(
  viewer: Viewer,
  cohortId: string,
  filter: Omit<QueueFilter, "state">,
  { after, notice }: { after?: string; notice?: string } = {},
): Promise<string> {
  const folder = `/tutor/${encodeURIComponent(cohortId)}`;
  for (let tried = 0; tried < tries; tried++) {
    const next = await getNextToReview(viewer, cohortId, filter, after);
    if (!next) break;
    const begun = await startReview(viewer, cohortId, next);
    if (begun && "reviewId" in begun) {
      return `${folder}/attempts/${next}${toQuery(filter, notice ? { notice } : {})}`;
    }
  }
  return `${folder}/queue${toQuery(filter, { notice: "none-left" })}`;
}
