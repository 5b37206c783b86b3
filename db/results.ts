import { type SQL, sql } from "drizzle-orm";
import { findPage } from "../lib/find-page";
import type { Band } from "../lib/scoring/report";
import type { Lateness } from "../lib/tutoring/lateness";
import type { QueueState } from "../lib/tutoring/review";
import { type ApplicantLabel, isTutor, labelApplicant, maySeeName, waitsForSecondMark } from "./access";
import { isId } from "./attempts";
import { joinLateness, late } from "./lateness";
import { run } from "./queue";
import type { Viewer } from "./viewer";

/** One attempt in a cohort's results. */
export type Result = ApplicantLabel & {
  attemptId: string;
  /** Only where the name may be known. */
  email: string | undefined;
  /** Null when the applicant shared it. */
  assignment: string | null;
  promptText: string;
  createdAt: Date;
  words: number;
  /** Only where the name may be known: who has extra time takes longer than others. */
  secondsTaken: number | null;
  late: Lateness[];
  state: QueueState;
  /** Released bands, the oldest first, or the one that was settled on. */
  tutorBands: Band[];
  /** Null until a review is released, where the cohort hides the report from its tutors. */
  engineBand: Band | null;
  releasedAt: Date | null;
};

const pageSize = 50;

/**
 * The results of a cohort or of one assignment, for a file: named ones by name, then the others by their code; empty
 * when the viewer is no tutor of it. Marks that are not released are left out, and so are those of attempts that wait
 * for a second tutor.
 */
export async function listResults(
  viewer: Viewer,
  cohortId: string,
  assignmentId?: string,
): Promise<Result[]> {
  if (!(await isTutor(viewer, cohortId))) return [];
  return select(viewer, chooseShown(viewer, cohortId, assignmentId), sql``);
}

/**
 * A page of the same, 50 to a page, with the `total` of all pages; undefined when the viewer is no tutor of the cohort.
 *
 * @param wanted counts from 1; see `findPage`
 */
export async function listResultPage(
  viewer: Viewer,
  cohortId: string,
  assignmentId: string | undefined,
  wanted: unknown,
): Promise<{ rows: Result[]; total: number; page: number; pages: number } | undefined> {
  if (!(await isTutor(viewer, cohortId))) return undefined;
  const shown = chooseShown(viewer, cohortId, assignmentId);
  const [counted] = await run<{ total: number }>(
    sql`select count(*)::int as total from cohort_attempts where ${shown}`,
  );
  const total = counted?.total ?? 0;
  const { page, pages, offset } = findPage(total, pageSize, wanted);
  return { rows: await select(viewer, shown, sql`limit ${pageSize} offset ${offset}`), total, page, pages };
}

/** SQL, for a row of cohort_attempts: it is among these results. */
function chooseShown(viewer: Viewer, cohortId: string, assignmentId: string | undefined): SQL {
  const condition = sql`cohort_attempts.cohort_id = ${cohortId} and cohort_attempts.withdrawn_at is null
    and cohort_attempts.user_id <> ${viewer.id}`;
  if (assignmentId === undefined) return condition;
  return isId(assignmentId)
    ? sql`${condition} and cohort_attempts.assignment_id = ${assignmentId}`
    : sql`false`;
}

async function select(viewer: Viewer, shown: SQL, limit: SQL): Promise<Result[]> {
  const order = sql`case when s.is_named then lower(u.name) end, case when s.is_named then s.created_at end,
    s.attempt_id`;
  // The page is chosen first: what follows is looked up for its rows only.
  const rows = await run<Found>(sql`
    with shown as materialized (
      select cohort_attempts.*, ${maySeeName(viewer, sql`cohorts.is_anonymous`)} as is_named, cohorts.hides_report
      from cohort_attempts join cohorts on cohorts.id = cohort_attempts.cohort_id where ${shown}
    ), page as materialized (
      select s.* from shown s join users u on u.id = s.user_id order by ${order} ${limit}
    ), released as (
      select r.attempt_id, jsonb_agg(v.band order by v.released_at, v.review_id) as bands,
        max(v.released_at) as released_at
      from page join reviews r on r.cohort_id = page.cohort_id and r.attempt_id = page.attempt_id
        join review_versions v on v.review_id = r.id and v.version = r.version
      group by r.attempt_id
    ), s as (
      select cohort_attempts.*, ${waitsForSecondMark} as waits, ${late} as late
      from page as cohort_attempts ${joinLateness}
    )
    select s.attempt_id as "attemptId", u.id as "userId", u.name as "userName", u.email, s.is_named as "isNamed",
      w.title as assignment, a.prompt_text as "promptText", s.created_at as "createdAt", a.words,
      case when s.is_named then s.seconds_taken end as "secondsTaken", s.late, ${state} as state,
      case when s.waits or g.bands is null then '[]'::jsonb
        when m.band is not null then jsonb_build_array(m.band) else g.bands end as "tutorBands",
      case when not s.waits and (g.bands is not null or not s.hides_report) then
        (select n.band from reports n where n.attempt_id = s.attempt_id
          order by n.created_at desc, n.engine desc limit 1) end as "engineBand",
      case when not s.waits then g.released_at end as "releasedAt"
    from s join attempts a on a.id = s.attempt_id join users u on u.id = s.user_id
      left join assignments w on w.id = s.assignment_id
      left join released g on g.attempt_id = s.attempt_id
      left join moderations m on m.cohort_id = s.cohort_id and m.attempt_id = s.attempt_id
    order by ${order}`);
  return rows.map(({ userId, userName, isNamed, email, ...row }) => ({
    ...row,
    ...labelApplicant({ attemptId: row.attemptId, userId, userName, isNamed }),
    email: isNamed ? email : undefined,
    createdAt: new Date(row.createdAt),
    releasedAt: row.releasedAt && new Date(row.releasedAt),
  }));
}

/** Told alike to every tutor; what waits for a second mark says no more than that. */
const state: SQL = sql`case when s.waits then 'to-review' when g.bands is not null then 'released'
  when exists (select 1 from reviews r where r.cohort_id = s.cohort_id and r.attempt_id = s.attempt_id
    and r.first_band is not null) then 'reviewed'
  when exists (select 1 from reviews r where r.cohort_id = s.cohort_id and r.attempt_id = s.attempt_id)
    then 'in-progress' else 'to-review' end`;

type Found = Omit<Result, "code" | "applicant" | "email"> &
  Parameters<typeof labelApplicant>[0] & { email: string };
