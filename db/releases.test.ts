import { expect, test } from "vitest";
import { releaseAll } from "./releases";
import { startReview } from "./review-starts";
import { getReviewedAttempt } from "./reviewed-attempts";
import { finishReview } from "./reviews";
import { addApplicant, addAssignment, addCohort, addTutor, answer, completeReview } from "./test-cohort";
import { describeOnEveryDatabase } from "./test-database";

describeOnEveryDatabase("releasing all reviews", () => {
  test("a review that another tutor still has open is held back until they are done", async () => {
    const { tutor, cohortId } = await addCohort();
    const colleague = await addTutor(tutor, cohortId);
    const applicant = await addApplicant(tutor, cohortId);
    const attemptId = await answer(applicant, await addAssignment(tutor, cohortId));
    const review = await completeReview(tutor, cohortId, attemptId);
    const before = Date.now();
    await startReview(tutor, cohortId, attemptId);

    const [claim] = (await getReviewedAttempt(colleague, cohortId, attemptId))?.claimedBy ?? [];
    expect(claim?.name).toBe("Sam Example");
    expect(Math.abs((claim?.at.getTime() ?? 0) - before)).toBeLessThan(60_000);
    expect(await releaseAll(colleague, cohortId)).toEqual({ released: 0, held: 1 });
    await finishReview(tutor, review);
    expect(await releaseAll(colleague, cohortId)).toEqual({ released: 1, held: 0 });
  });

  test("one's own open review is released with the others", async () => {
    const { tutor, cohortId } = await addCohort();
    const applicant = await addApplicant(tutor, cohortId);
    const attemptId = await answer(applicant, await addAssignment(tutor, cohortId));
    await completeReview(tutor, cohortId, attemptId);
    await startReview(tutor, cohortId, attemptId);
    expect(await releaseAll(tutor, cohortId)).toEqual({ released: 1, held: 0 });
  });
});
