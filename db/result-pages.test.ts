import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { getDatabase } from "./client";
import { listPrintedAttempts } from "./printed-attempts";
import { listResultPage, listResults } from "./results";
import { addApplicant, addAssignment, addCohort, answer, completeReview } from "./test-cohort";
import { describeOnEveryDatabase } from "./test-database";

describeOnEveryDatabase("results and answers to print, page by page", () => {
  test("the pages together are the whole list, in its order, and count no other assignment", async () => {
    const { tutor, cohortId } = await addCohort();
    const [first, second] = [await addApplicant(tutor, cohortId), await addApplicant(tutor, cohortId)];
    const assignmentId = await addAssignment(tutor, cohortId);
    await completeReview(tutor, cohortId, await answer(first, assignmentId), 3);
    await answer(second, await addAssignment(tutor, cohortId));
    const copied = await answer(second, assignmentId);
    await copyAttempt(copied, 110);

    const all = await listResults(tutor, cohortId, assignmentId);
    expect(all).toHaveLength(112);
    const pages = [1, 2, 3].map((page) => listResultPage(tutor, cohortId, assignmentId, page));
    const results = await Promise.all(pages);
    expect(results.map((page) => [page?.rows.length, page?.total, page?.pages])).toEqual([
      [50, 112, 3],
      [50, 112, 3],
      [12, 112, 3],
    ]);
    expect(results.flatMap((page) => page?.rows)).toEqual(all);

    const prints = [1, 2].map((page) => listPrintedAttempts(tutor, cohortId, { assignmentId }, page));
    const printed = (await Promise.all(prints)).flatMap((page) => page?.rows.map((row) => row.attemptId));
    expect(printed).toEqual(all.map((row) => row.attemptId));
    expect((await listPrintedAttempts(tutor, cohortId, { applicantId: first.id }))?.total).toBe(1);
  });
});

/** Hands in the same answer so many times more. */
async function copyAttempt(id: string, times: number) {
  const database = await getDatabase();
  await database.execute(sql`
    with copies as (
      insert into attempts (user_id, prompt_id, prompt_text, prompt_kind, competencies, text, words, submission_key)
      select user_id, prompt_id, prompt_text, prompt_kind, competencies, text, words, submission_key || n
      from attempts, generate_series(1, ${times}::int) n where id = ${id} returning id
    ), marked as (
      insert into reports (attempt_id, engine, band, points, report)
      select copies.id, engine, band, points, report from reports, copies where attempt_id = ${id}
    )
    insert into cohort_attempts (cohort_id, attempt_id, user_id, prompt_id, assignment_id)
    select cohort_id, copies.id, user_id, prompt_id, assignment_id from cohort_attempts, copies
    where attempt_id = ${id}`);
}
