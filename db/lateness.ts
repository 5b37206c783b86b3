import { type SQL, sql } from "drizzle-orm";
import type { Lateness } from "../lib/tutoring/lateness";

/** Seconds past a time limit that are a slow connection's, not the person's. */
const grace = 30;

/** SQL, for a row of cohort_attempts: in what ways it is late, with the extra time that its applicant has now. */
export const lateness: SQL<Lateness[]> = sql`coalesce((
  select array_remove(array[
    case when cohort_attempts.created_at > late_for.due_at then 'after-due-date' end,
    case when cohort_attempts.seconds_taken > ${grace}
      + 60 * ceil(late_for.time_limit_minutes * (100 + coalesce(member.extra_time, 0)) / 100.0)
      then 'over-time' end], null)
  from assignments as late_for left join memberships as member
    on member.cohort_id = late_for.cohort_id and member.user_id = cohort_attempts.user_id
  where late_for.id = cohort_attempts.assignment_id), '{}')`;
