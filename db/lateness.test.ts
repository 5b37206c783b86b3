import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Lateness } from "../lib/tutoring/lateness";
import { getOwnWork } from "./assignments";
import { getDatabase } from "./client";
import { getTimedStart, listHandedIn, startTimedPrompt } from "./handed-in";
import { giveExtraTime } from "./memberships";
import { listQueue } from "./queue";
import { listResults } from "./results";
import { getReviewedAttempt } from "./reviewed-attempts";
import { cohortAttempts } from "./schema";
import { addApplicant, addAssignment, addCohort, answer, prompt } from "./test-cohort";
import { describeOnEveryDatabase } from "./test-database";
import type { Viewer } from "./viewer";

const past = new Date("2026-01-01T17:00:00Z");

/** An answer to work of ten minutes, and everywhere that says whether it is late. */
async function answerLimited({ isAnonymous = false, dueAt = null as Date | null } = {}) {
  const { tutor, cohortId } = await addCohort({ isAnonymous });
  const applicant = await addApplicant(tutor, cohortId);
  const assignmentId = await addAssignment(tutor, cohortId, { timeLimitMinutes: 10, dueAt });
  const attemptId = await answer(applicant, assignmentId);
  const take = async (secondsTaken: number) =>
    (await getDatabase())
      .update(cohortAttempts)
      .set({ secondsTaken })
      .where(eq(cohortAttempts.attemptId, attemptId));
  const look = async (): Promise<(Lateness[] | undefined)[]> => [
    (await listQueue(tutor, cohortId))?.rows[0]?.late,
    (await getReviewedAttempt(tutor, cohortId, attemptId))?.late,
    (await listResults(tutor, cohortId))[0]?.late,
    (await listHandedIn(applicant, assignmentId))[0]?.late,
  ];
  const countLate = async () => (await listQueue(tutor, cohortId, { only: "late" }))?.total;
  return { tutor, applicant, cohortId, assignmentId, attemptId, take, look, countLate };
}

const everywhere = (late: Lateness[]) => [late, late, late, late];

describeOnEveryDatabase("lateness and extra time", () => {
  test("half a minute over the limit is a slow connection; more is over time, for tutors and applicant alike", async () => {
    const { take, look, countLate } = await answerLimited();
    expect(await look()).toEqual(everywhere([]));
    await take(630);
    expect(await look()).toEqual(everywhere([]));
    expect(await countLate()).toBe(0);
    await take(631);
    expect(await look()).toEqual(everywhere(["over-time"]));
    expect(await countLate()).toBe(1);
  });

  test("an answer is late in both ways at once", async () => {
    const { take, look } = await answerLimited({ dueAt: past });
    await take(2_000);
    expect(await look()).toEqual(everywhere(["after-due-date", "over-time"]));
  });

  test("extra time moves the limit of its applicant, and of nobody else", async () => {
    const { tutor, applicant, cohortId, assignmentId, attemptId, take, look } = await answerLimited();
    const other = await addApplicant(tutor, cohortId);
    await take(880);
    await giveExtraTime(tutor, cohortId, applicant.id, 50);
    expect(await look()).toEqual(everywhere([]));
    expect(await getOwnWork(applicant, assignmentId)).toMatchObject({ timeLimitMinutes: 15, extraTime: 50 });
    expect(await getOwnWork(other, assignmentId)).toMatchObject({ timeLimitMinutes: 10, extraTime: 0 });
    expect((await getReviewedAttempt(tutor, cohortId, attemptId))?.assignment?.timeLimitMinutes).toBe(15);
    expect(await minutesOf(applicant, assignmentId)).toBe(15);
    expect(await minutesOf(other, assignmentId)).toBe(10);
  });

  test("where names are hidden, neither a limit nor the minutes taken tell who has extra time", async () => {
    const { tutor, applicant, cohortId, attemptId, take } = await answerLimited({ isAnonymous: true });
    await giveExtraTime(tutor, cohortId, applicant.id, 100);
    await take(1_100);
    const seen = await getReviewedAttempt(tutor, cohortId, attemptId);
    expect(seen).toMatchObject({ secondsTaken: null, late: [], assignment: { timeLimitMinutes: 10 } });
    expect((await listResults(tutor, cohortId))[0]?.secondsTaken).toBeNull();
  });
});

async function minutesOf(viewer: Viewer, assignmentId: string) {
  await startTimedPrompt(viewer, assignmentId, prompt.id);
  const start = await getTimedStart(viewer, assignmentId, prompt.id);
  return start && (start.endsAt.getTime() - start.startedAt.getTime()) / 60_000;
}
