import { type SQL, sql } from "drizzle-orm";
import type { CompetencyId } from "../lib/competencies";
import type { Band } from "../lib/scoring/report";
import type { AgreementSummary } from "../lib/tutoring/agreement-summary";
import { type PairCount, summariseAgreement } from "../lib/tutoring/agreement-summary";
import { type ApplicantLabel, isTutor, labelApplicant, maySeeName, waitsForSecondMark } from "./access";
import { getDatabase } from "./client";
import type { Viewer } from "./viewer";

/** How far markers agree on the answers of a cohort. In every table the tutor's band comes first. */
export type CohortAgreement = {
  /** Tutors against the engine, where they marked without having seen its report. */
  blind: AgreementSummary;
  /** Tutors against the engine, where they had seen it: it tells less. */
  informed: AgreementSummary;
  /** Two tutors who marked the same answer, neither seeing the other's review. */
  tutors: AgreementSummary;
};

/** An answer on which tutor and engine are far apart. */
export type FarApart = ApplicantLabel & {
  attemptId: string;
  promptText: string;
  competencies: CompetencyId[];
  tutor: string | null;
  tutorBand: Band;
  engineBand: Band;
};

/**
 * How far tutors agree with the engine and with each other, in all and for each competency that was marked. The bands
 * are those first given, before anybody talked them over; double-marked answers count once both tutors are done.
 *
 * @returns undefined when the viewer is no tutor of the cohort
 */
export async function getAgreement(
  viewer: Viewer,
  cohortId: string,
): Promise<
  | { all: CohortAgreement; byCompetency: { competency: CompetencyId; agreement: CohortAgreement }[] }
  | undefined
> {
  if (!(await isTutor(viewer, cohortId))) return undefined;
  const withEngine = await run<PairCount & { competencies: CompetencyId[]; isBlind: boolean }>(sql`
    ${selectMarked(viewer, cohortId)}
    select competencies, is_blind as "isBlind", tutor_band as first, engine_band as second, count(*)::int as count
    from marked group by 1, 2, 3, 4`);
  const withTutor = await run<PairCount & { competencies: CompetencyId[] }>(sql`
    with numbered as (
      select cohort_attempts.attempt_id, reviews.first_band,
        row_number() over (partition by reviews.attempt_id order by reviews.created_at, reviews.id) as place
      from cohort_attempts join reviews on reviews.cohort_id = cohort_attempts.cohort_id
        and reviews.attempt_id = cohort_attempts.attempt_id
      where ${isCounted(viewer, cohortId)} and cohort_attempts.is_double_marked
    )
    select a.competencies, one.first_band as first, two.first_band as second, count(*)::int as count
    from numbered one join numbered two on two.attempt_id = one.attempt_id and one.place = 1 and two.place = 2
      join attempts a on a.id = one.attempt_id
    group by 1, 2, 3`);
  const summarise = (competency?: CompetencyId): CohortAgreement => {
    const isMeant = (row: { competencies: CompetencyId[] }) =>
      competency === undefined || row.competencies.includes(competency);
    return {
      blind: summariseAgreement(withEngine.filter((row) => isMeant(row) && row.isBlind)),
      informed: summariseAgreement(withEngine.filter((row) => isMeant(row) && !row.isBlind)),
      tutors: summariseAgreement(withTutor.filter(isMeant)),
    };
  };
  const marked = new Set([...withEngine, ...withTutor].flatMap((row) => row.competencies));
  return {
    all: summarise(),
    byCompetency: [...marked].sort().map((competency) => ({ competency, agreement: summarise(competency) })),
  };
}

/** The 20 answers of a cohort on which tutor and engine differ most, by two bands or more; empty when the viewer is no tutor of it. */
export async function listFarApart(
  viewer: Viewer,
  cohortId: string,
  competency?: CompetencyId,
): Promise<FarApart[]> {
  if (!(await isTutor(viewer, cohortId))) return [];
  const rows = await run<Omit<FarApart, "code" | "applicant"> & Parameters<typeof labelApplicant>[0]>(sql`
    ${selectMarked(viewer, cohortId)}, furthest as (
      select * from marked where abs(tutor_band - engine_band) >= 2
        ${competency ? sql`and competencies @> array[${competency}]::text[]` : sql``}
      order by abs(tutor_band - engine_band) desc, attempt_id limit 20
    )
    select f.attempt_id as "attemptId", a.prompt_text as "promptText", f.competencies, t.name as tutor,
      f.tutor_band as "tutorBand", f.engine_band as "engineBand", u.id as "userId", u.name as "userName",
      ${maySeeName(viewer, sql`cohorts.is_anonymous`)} as "isNamed"
    from furthest f join attempts a on a.id = f.attempt_id
      join cohort_attempts on cohort_attempts.cohort_id = ${cohortId} and cohort_attempts.attempt_id = f.attempt_id
      join cohorts on cohorts.id = cohort_attempts.cohort_id
      join users u on u.id = cohort_attempts.user_id left join users t on t.id = f.tutor_id
    order by abs(f.tutor_band - f.engine_band) desc, f.attempt_id`);
  return rows.map(({ userId, userName, isNamed, ...row }) => ({
    ...row,
    ...labelApplicant({ attemptId: row.attemptId, userId, userName, isNamed }),
  }));
}

/** SQL: a review that counts, with its row of cohort_attempts. */
function isCounted(viewer: Viewer, cohortId: string): SQL {
  return sql`cohort_attempts.cohort_id = ${cohortId} and cohort_attempts.withdrawn_at is null
    and cohort_attempts.user_id <> ${viewer.id} and reviews.first_band is not null and not ${waitsForSecondMark}`;
}

/** SQL: the first band of each tutor beside the newest one of the engine. */
function selectMarked(viewer: Viewer, cohortId: string): SQL {
  return sql`with marked as (
    select reviews.attempt_id, reviews.tutor_id, reviews.is_blind, reviews.first_band as tutor_band,
      newest.band as engine_band, attempts.competencies
    from cohort_attempts join reviews on reviews.cohort_id = cohort_attempts.cohort_id
        and reviews.attempt_id = cohort_attempts.attempt_id
      join attempts on attempts.id = cohort_attempts.attempt_id
      cross join lateral (select band from reports where reports.attempt_id = cohort_attempts.attempt_id
        order by reports.created_at desc, reports.engine desc limit 1) as newest
    where ${isCounted(viewer, cohortId)}
  )`;
}

async function run<Row>(query: SQL): Promise<Row[]> {
  const database = await getDatabase();
  return ((await database.execute(query)) as unknown as { rows: Row[] }).rows;
}
