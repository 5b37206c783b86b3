import { type SQL, sql } from "drizzle-orm";
import type { CompetencyId } from "../lib/competencies";
import { findPage } from "../lib/find-page";
import type { Band } from "../lib/scoring/report";
import type { Lateness } from "../lib/tutoring/lateness";
import type { QueueState } from "../lib/tutoring/review";
import { type ApplicantLabel, isTutor, labelApplicant, maySeeName } from "./access";
import { isId } from "./attempts";
import { getDatabase } from "./client";
import { joinLateness, late, lateness } from "./lateness";
import { isUnsettled } from "./moderations";
import type { Viewer } from "./viewer";

export type QueueFilter = {
  state?: QueueState;
  /** An assignment's id, or "shared" for what applicants shared. */
  assignment?: string;
  competency?: CompetencyId;
  promptId?: string;
  /** Finds only attempts whose applicant the viewer may know. */
  applicantId?: string;
  /** `own`: with a review of the viewer; `asks-again`: the applicant waits for an answer; `far-apart`: two bands to settle. */
  only?: "own" | "asks-again" | "far-apart" | "late";
};

/** One line of the queue. The engine's mark is not in it. */
export type QueueRow = ApplicantLabel & {
  attemptId: string;
  promptText: string;
  competencies: CompetencyId[];
  words: number;
  createdAt: Date;
  /** Null when the applicant shared it. */
  assignment: { id: string; title: string } | null;
  state: QueueState;
  /** The viewer's own. */
  ownBand: Band | null;
  isDoubleMarked: boolean;
  /** Names of other tutors who are at work on it now. */
  claimedBy: string[];
  asksAgain: boolean;
  late: Lateness[];
};

export type Queue = {
  rows: QueueRow[];
  /** Of each state, under the other parts of the filter. */
  counts: Record<QueueState, number>;
  total: number;
  page: number;
  pages: number;
};

const pageSize = 50;

/**
 * A page of a cohort's queue, 50 to a page, the oldest first. States are as the viewer has to do with them: their own
 * review's, else what others have done; a double-marked attempt is to review until two tutors are at it.
 *
 * @param filter.page counts from 1; a page beyond the last is the last
 * @returns undefined when the viewer is no tutor of the cohort
 */
export async function listQueue(
  viewer: Viewer,
  cohortId: string,
  filter: QueueFilter & { page?: number } = {},
): Promise<Queue | undefined> {
  if (!(await isTutor(viewer, cohortId))) return undefined;
  const counts = { "to-review": 0, "in-progress": 0, reviewed: 0, released: 0 };
  const queue = selectQueue(viewer, cohortId, filter);
  for (const row of await run<{ state: QueueState; total: number }>(
    sql`with queue as (${queue}) select state, count(*)::int as total from queue group by state`,
  )) {
    counts[row.state] = row.total;
  }
  const total = filter.state ? counts[filter.state] : Object.values(counts).reduce((a, b) => a + b, 0);
  const { page, pages, offset } = findPage(total, pageSize, filter.page);
  const rows = await run<Found>(sql`
    with queue as (${queue}), page as (
      select * from queue ${filter.state ? sql`where state = ${filter.state}` : sql``}
      order by created_at, attempt_id limit ${pageSize} offset ${offset}
    )
    select page.attempt_id as "attemptId", attempts.prompt_text as "promptText", attempts.competencies,
      attempts.words, cohort_attempts.created_at as "createdAt", assignments.id as "assignmentId",
      assignments.title, page.state, page.own_band as "ownBand", page.asks_again as "asksAgain",
      cohort_attempts.is_double_marked as "isDoubleMarked", ${lateness} as late, users.id as "userId", users.name as "userName",
      ${maySeeName(viewer, sql`cohorts.is_anonymous`)} as "isNamed",
      array(select u.name from claims c join users u on u.id = c.tutor_id where c.cohort_id = ${cohortId}
        and c.attempt_id = page.attempt_id and c.until > now() and c.tutor_id <> ${viewer.id}
        order by u.name) as "claimedBy"
    from page
      join cohort_attempts on cohort_attempts.cohort_id = ${cohortId} and cohort_attempts.attempt_id = page.attempt_id
      join attempts on attempts.id = page.attempt_id
      join users on users.id = cohort_attempts.user_id
      join cohorts on cohorts.id = cohort_attempts.cohort_id
      left join assignments on assignments.id = cohort_attempts.assignment_id
    order by page.created_at, page.attempt_id`);
  return { rows: rows.map(toRow), counts, total, page, pages };
}

/**
 * The attempt to review after another: the oldest that is to review and that nobody is at work on; then the viewer's
 * own that are in progress. @returns undefined when nothing is left, or the viewer is no tutor of the cohort
 */
export async function getNextToReview(
  viewer: Viewer,
  cohortId: string,
  filter: Omit<QueueFilter, "state"> = {},
  afterAttemptId?: string,
): Promise<string | undefined> {
  if (!(await isTutor(viewer, cohortId))) return undefined;
  const [next] = await run<{ attemptId: string }>(sql`
    with queue as (${selectQueue(viewer, cohortId, filter)})
    select attempt_id as "attemptId" from queue
    where (state = 'to-review' or (state = 'in-progress' and is_own))
      ${afterAttemptId && isId(afterAttemptId) ? sql`and attempt_id <> ${afterAttemptId}` : sql``}
    order by state desc, created_at, attempt_id limit 1`);
  return next?.attemptId;
}

/** SQL: every attempt under the filter but for its state, with its state. */
export function selectQueue(viewer: Viewer, cohortId: string, filter: QueueFilter): SQL {
  const { assignment, competency, promptId, applicantId, only } = filter;
  const conditions: SQL[] = [];
  if (assignment === "shared") conditions.push(sql`cohort_attempts.assignment_id is null`);
  else if (assignment !== undefined)
    conditions.push(isId(assignment) ? sql`cohort_attempts.assignment_id = ${assignment}` : sql`false`);
  if (promptId !== undefined) conditions.push(sql`cohort_attempts.prompt_id = ${promptId}`);
  if (applicantId !== undefined) {
    const isAnonymous = sql`(select is_anonymous from cohorts where id = cohort_attempts.cohort_id)`;
    const isTheirs = sql`cohort_attempts.user_id = ${applicantId}`;
    conditions.push(isId(applicantId) ? sql`${isTheirs} and ${maySeeName(viewer, isAnonymous)}` : sql`false`);
  }
  if (competency !== undefined)
    conditions.push(sql`exists (select 1 from attempts where attempts.id = cohort_attempts.attempt_id
      and attempts.competencies @> array[${competency}]::text[])`);
  if (only === "own") conditions.push(sql`coalesce(r.is_own, false)`);
  if (only === "asks-again") conditions.push(sql`coalesce(said.asks_again, false)`);
  if (only === "far-apart") conditions.push(isUnsettled);
  if (only === "late")
    conditions.push(sql`cohort_attempts.attempt_id in (
    select cohort_attempts.attempt_id from cohort_attempts ${joinLateness}
    where cohort_attempts.cohort_id = ${cohortId} and cardinality(${late}) > 0)`);
  return sql`
    select cohort_attempts.attempt_id, cohort_attempts.created_at, coalesce(r.is_own, false) as is_own, r.own_band,
      coalesce(said.asks_again, false) as asks_again,
      case when r.own_status = 'released' then 'released' when r.own_status = 'reviewed' then 'reviewed'
        when r.own_status = 'draft' then 'in-progress'
        when r.complete >= case when is_double_marked then 2 else 1 end
          then case when r.released > 0 then 'released' else 'reviewed' end
        when coalesce(r.begun, 0) + coalesce(busy.claimed, 0) >= case when is_double_marked then 2 else 1 end
          then 'in-progress'
        else 'to-review' end as state
    from cohort_attempts
    left join (
      select r.attempt_id, bool_or(r.tutor_id = ${viewer.id}) as is_own,
        max(r.band) filter (where r.tutor_id = ${viewer.id}) as own_band,
        max(r.status) filter (where r.tutor_id = ${viewer.id}) as own_status,
        count(*) filter (where r.first_band is not null) as complete,
        count(*) filter (where r.version > 0) as released,
        -- What a tutor began who is in the cohort no longer holds nobody up.
        count(*) filter (where r.first_band is not null or m.role = 'tutor') as begun
      from reviews r left join memberships m on m.cohort_id = r.cohort_id and m.user_id = r.tutor_id
        and m.ended_at is null
      where r.cohort_id = ${cohortId} group by r.attempt_id
    ) as r on r.attempt_id = cohort_attempts.attempt_id
    left join (
      select c.attempt_id, count(*) as claimed from claims c
      where c.cohort_id = ${cohortId} and c.until > now() and c.tutor_id <> ${viewer.id}
        and not exists (select 1 from reviews r where r.cohort_id = c.cohort_id and r.attempt_id = c.attempt_id
          and r.tutor_id = c.tutor_id)
      group by c.attempt_id
    ) as busy on busy.attempt_id = cohort_attempts.attempt_id
    left join (
      -- The applicant has asked since the last release, and no tutor has answered.
      select r.attempt_id, bool_or(true) as asks_again from replies p join reviews r on r.id = p.review_id
      where r.cohort_id = ${cohortId} and p.asks_again and p.created_at >= r.released_at and not exists (
        select 1 from replies a where a.review_id = r.id and a.author_role = 'tutor' and a.created_at > p.created_at)
      group by r.attempt_id
    ) as said on said.attempt_id = cohort_attempts.attempt_id
    where cohort_attempts.cohort_id = ${cohortId} and cohort_attempts.withdrawn_at is null
      and cohort_attempts.user_id <> ${viewer.id}
      ${conditions.length > 0 ? sql`and ${sql.join(conditions, sql` and `)}` : sql``}`;
}

type Found = Omit<QueueRow, "code" | "applicant" | "assignment"> & {
  assignmentId: string | null;
  title: string | null;
  userId: string;
  userName: string;
  isNamed: boolean;
};

function toRow({ assignmentId, title, userId, userName, isNamed, ...row }: Found): QueueRow {
  return {
    ...row,
    createdAt: new Date(row.createdAt),
    assignment: assignmentId && title !== null ? { id: assignmentId, title } : null,
    ...labelApplicant({ attemptId: row.attemptId, userId, userName, isNamed }),
  };
}

/** The rows that a query finds. */
export async function run<Row>(query: SQL): Promise<Row[]> {
  const database = await getDatabase();
  return ((await database.execute(query)) as unknown as { rows: Row[] }).rows;
}
