import { sql } from "drizzle-orm";
import { isTutor } from "./access";
import { isId } from "./attempts";
import { type QueueFilter, run, selectQueue } from "./queue";
import type { Viewer } from "./viewer";

/** Where an attempt stands in the queue, the oldest first. */
export type QueuePlace = {
  /** The ids of its neighbours, whatever their state. */
  previous: string | null;
  next: string | null;
  /** How many are to review, and how many there are. */
  toReview: number;
  total: number;
};

/** The place of an attempt in the queue under a filter; undefined when it is not in there, or the viewer is no tutor of the cohort. */
export async function getQueuePlace(
  viewer: Viewer,
  cohortId: string,
  attemptId: string,
  filter: Omit<QueueFilter, "state"> = {},
): Promise<QueuePlace | undefined> {
  if (!isId(attemptId) || !(await isTutor(viewer, cohortId))) return undefined;
  const [place] = await run<QueuePlace>(sql`
    with queue as (${selectQueue(viewer, cohortId, filter)}), places as (
      select attempt_id, lag(attempt_id) over (order by created_at, attempt_id) as previous,
        lead(attempt_id) over (order by created_at, attempt_id) as next,
        (count(*) filter (where state = 'to-review') over ())::int as "toReview", (count(*) over ())::int as total
      from queue
    )
    select previous, next, "toReview", total from places where attempt_id = ${attemptId}`);
  return place;
}
