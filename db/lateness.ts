import { type SQL, sql } from "drizzle-orm";
import type { Lateness } from "../lib/tutoring/lateness";

/** Seconds past a time limit that are a slow connection's, not the person's. */
const grace = 30;

/** SQL: what `late` needs beside a row of cohort_attempts; for many rows at once. */
export const joinLateness: SQL = sql`left join assignments as late_for on late_for.id = cohort_attempts.assignment_id
  left join memberships as late_person on late_person.cohort_id = cohort_attempts.cohort_id
    and late_person.user_id = cohort_attempts.user_id`;

/** SQL, for a row of cohort_attempts with `joinLateness`: in what ways it is late, with the extra time that its applicant has now. */
export const late: SQL<Lateness[]> = sql`array_remove(array[
  case when cohort_attempts.created_at > late_for.due_at then 'after-due-date' end,
  case when cohort_attempts.seconds_taken > ${grace}
    + 60 * ceil(late_for.time_limit_minutes * (100 + coalesce(late_person.extra_time, 0)) / 100.0)
    then 'over-time' end], null)`;

/** SQL, for a row of cohort_attempts alone: the same. */
export const lateness: SQL<Lateness[]> = sql`(select ${late} from (values (1)) as one ${joinLateness})`;
