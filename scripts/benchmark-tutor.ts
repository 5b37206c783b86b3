import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { getAgreement, listFarApart } from "../db/agreement";
import { createAssignment, publishAssignment } from "../db/assignment-changes";
import { closeDatabase, getDatabase } from "../db/client";
import { createCohort } from "../db/cohorts";
import { listRoster } from "../db/memberships";
import { listDisagreements } from "../db/moderations";
import { listPrintedAttempts } from "../db/printed-attempts";
import { getNextToReview, listQueue } from "../db/queue";
import { getQueuePlace } from "../db/queue-place";
import { listResultPage, listResults } from "../db/results";
import { getReviewedAttempt } from "../db/reviewed-attempts";
import { createUser } from "../db/users";
import type { Viewer } from "../db/viewer";
import { getPrompt } from "../lib/prompts/bank";
import { scoreAnswer } from "../lib/scoring/score-answer";
import { demoAnswers } from "./demo-answers";

/** How long the tutor's pages wait for the embedded database, as a cohort of 300 grows. */

const applicants = 300;
const sizes = [200, 2_000, 20_000];
const rounds = 5;

const folder = mkdtempSync(path.join(tmpdir(), "steadyhand-benchmark-"));
delete process.env.DATABASE_URL;
process.env.STEADYHAND_DATA = folder;
try {
  const { tutor, cohortId, assignmentId } = await addCohort();
  const columns: Record<string, number>[] = [];
  let filled = 0;
  for (const size of sizes) {
    await addAttempts(cohortId, assignmentId, filled, size);
    filled = size;
    columns.push(await measure(tutor, cohortId, assignmentId));
  }
  print(columns);
} finally {
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
}

async function addPerson(name: string): Promise<Viewer> {
  const user = await createUser({ email: `${name}@example.org`, name, passwordHash: "none" });
  if (!user) throw new Error(`${name} is there already`);
  return { id: user.id };
}

async function addCohort() {
  const [tutor, colleague] = [await addPerson("tutor"), await addPerson("colleague")];
  const cohortId = await createCohort(tutor, { name: "Benchmark", isAnonymous: true, hidesReport: true });
  const prompts = demoAnswers.slice(0, 4).map((demo) => demo.prompt);
  const settings = {
    title: "Benchmark",
    note: "",
    dueAt: null,
    attemptsAllowed: null,
    timeLimitMinutes: null,
  };
  const assignmentId =
    (await createAssignment(
      tutor,
      cohortId,
      { ...settings, showMark: "after-release", doubleMarkShare: 20 },
      prompts,
    )) ?? "";
  await publishAssignment(tutor, assignmentId);
  const database = await getDatabase();
  await database.execute(sql`
    insert into users (email, name, password_hash)
    select 'person' || n || '@example.org', 'Person ' || n, 'none' from generate_series(1, ${applicants}::int) n`);
  await database.execute(sql`
    insert into memberships (cohort_id, user_id, role)
    select ${cohortId}, id, case when id = ${colleague.id} then 'tutor' else 'applicant' end from users
    where id <> ${tutor.id}`);
  return { tutor, cohortId, assignmentId };
}

/**
 * Adds attempts up to `size`, and as many of free practice: a fifth double-marked, seven of ten reviewed, half of all
 * released. Their answers and reports are those of the demo.
 */
async function addAttempts(cohortId: string, assignmentId: string, filled: number, size: number) {
  const database = await getDatabase();
  const samples = demoAnswers.slice(0, 4).map((demo) => {
    const prompt = getPrompt(demo.prompt);
    if (!prompt) throw new Error(`No prompt is called ${demo.prompt}.`);
    const report = scoreAnswer(demo.text, prompt, prompt.probes);
    return { prompt, text: demo.text, report };
  });
  await database.execute(sql`
    insert into attempts (user_id, prompt_id, prompt_text, prompt_kind, competencies, text, words, submission_key,
      created_at)
    select people.id, s.sample->'prompt'->>'id', s.sample->'prompt'->>'text', s.sample->'prompt'->>'kind',
      array(select jsonb_array_elements_text(s.sample->'prompt'->'competencies')), s.sample->>'text',
      (s.sample->'report'->>'words')::int, 'attempt ' || n || ' ' || kind, now() - (n || ' minutes')::interval
    from generate_series(${filled + 1}::int, ${size}::int) n cross join (values ('handed in'), ('free')) as kinds (kind)
      join (select id, row_number() over (order by id) - 1 as place from users where name like 'Person %') people
        on people.place = n % ${applicants}::int
      join (select sample, place - 1 as place from jsonb_array_elements(${JSON.stringify(samples)}::jsonb)
        with ordinality as e (sample, place)) s on s.place = (n / ${applicants}::int) % 4`);
  await database.execute(sql`
    insert into reports (attempt_id, engine, band, points, report)
    select a.id, s.sample->'report'->>'engine', abs(hashtext(a.id::text)) % 5, 50, s.sample->'report'
    from attempts a join (select sample from jsonb_array_elements(${JSON.stringify(samples)}::jsonb) as e (sample)) s
      on s.sample->'prompt'->>'id' = a.prompt_id
    where not exists (select 1 from reports r where r.attempt_id = a.id)`);
  await database.execute(sql`
    insert into cohort_attempts (cohort_id, attempt_id, user_id, prompt_id, assignment_id, is_double_marked, created_at)
    select ${cohortId}, a.id, a.user_id, a.prompt_id, ${assignmentId}, abs(hashtext('double' || a.id)) % 5 = 0,
      a.created_at
    from attempts a where a.submission_key like '% handed in' on conflict do nothing`);
  await database.execute(sql`
    insert into reviews (cohort_id, attempt_id, tutor_id, status, band, first_band, is_blind, version, released_at)
    select ca.cohort_id, ca.attempt_id, m.user_id, case when lot < 50 then 'released' else 'reviewed' end,
      lot % 5, lot % 5, lot % 2 = 0, case when lot < 50 then 1 else 0 end, case when lot < 50 then now() end
    from cohort_attempts ca join memberships m on m.cohort_id = ca.cohort_id and m.role = 'tutor'
      cross join lateral (select abs(hashtext(ca.attempt_id::text || case when ca.is_double_marked
        then m.user_id::text else '' end)) % 100 as lot) as lots
    where lot < 70 and (ca.is_double_marked or m.user_id = (select user_id from memberships
      where cohort_id = ca.cohort_id and role = 'tutor' order by hashtext(ca.attempt_id::text || user_id) limit 1))
    on conflict do nothing`);
  await database.execute(sql`
    insert into review_versions (review_id, version, band, parts, competency, overall, comments, verdicts, released_at)
    select id, 1, band, parts, competency, overall, '[]', '[]', released_at from reviews where version = 1
    on conflict do nothing`);
  // While it is open the database does so itself: see keepStatistics. Here nobody waits for that.
  await database.execute(sql`analyze`);
}

async function measure(
  tutor: Viewer,
  cohortId: string,
  assignmentId: string,
): Promise<Record<string, number>> {
  const attemptId = (await getNextToReview(tutor, cohortId)) ?? "";
  const pages: [string, () => Promise<unknown>][] = [
    ["queue", () => listQueue(tutor, cohortId)],
    ["queue, last page to review", () => listQueue(tutor, cohortId, { state: "to-review", page: 9999 })],
    ["queue, one competency", () => listQueue(tutor, cohortId, { competency: "teamwork" })],
    ["queue, late answers", () => listQueue(tutor, cohortId, { only: "late" })],
    ["next to review", () => getNextToReview(tutor, cohortId)],
    ["one attempt", () => getReviewedAttempt(tutor, cohortId, attemptId)],
    ["its place in the queue", () => getQueuePlace(tutor, cohortId, attemptId)],
    ["roster", () => listRoster(tutor, cohortId)],
    ["agreement", () => getAgreement(tutor, cohortId)],
    ["answers far apart", () => listFarApart(tutor, cohortId)],
    ["disagreements", () => listDisagreements(tutor, cohortId)],
    ["results, first page", () => listResultPage(tutor, cohortId, undefined, 1)],
    ["results, last page", () => listResultPage(tutor, cohortId, undefined, 9999)],
    ["100 answers to print", () => listPrintedAttempts(tutor, cohortId, { assignmentId })],
    ["results for a file", () => listResults(tutor, cohortId)],
  ];
  const times: Record<string, number> = {};
  for (const [name, open] of pages) {
    const taken: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      await open();
      taken.push(performance.now() - start);
    }
    times[name] = taken.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  }
  return times;
}

function print(columns: Record<string, number>[]): void {
  console.log(`Milliseconds, the median of ${rounds}, for a cohort of ${applicants} with so many attempts:`);
  console.log(`${"".padEnd(28)}${sizes.map((size) => size.toLocaleString("en-GB").padStart(10)).join("")}`);
  for (const name of Object.keys(columns[0] ?? {})) {
    console.log(
      `${name.padEnd(28)}${columns.map((times) => (times[name] ?? 0).toFixed(1).padStart(10)).join("")}`,
    );
  }
}
