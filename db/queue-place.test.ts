import { expect, test } from "vitest";
import { getQueuePlace } from "./queue-place";
import { addApplicant, addAssignment, addCohort, answer, completeReview } from "./test-cohort";
import { addPerson, describeOnEveryDatabase } from "./test-database";

describeOnEveryDatabase("the place of an attempt in the queue", () => {
  test("its neighbours are those under the filter, the oldest first, and it counts what is to review", async () => {
    const { tutor, cohortId } = await addCohort();
    const applicant = await addApplicant(tutor, cohortId);
    const week = await addAssignment(tutor, cohortId);
    const other = await addAssignment(tutor, cohortId);
    const first = await answer(applicant, week);
    const between = await answer(applicant, other);
    const second = await answer(applicant, week);
    await completeReview(tutor, cohortId, first);
    expect(await getQueuePlace(tutor, cohortId, first)).toEqual({
      previous: null,
      next: between,
      toReview: 2,
      total: 3,
    });
    const within = { assignment: week };
    expect(await getQueuePlace(tutor, cohortId, second, within)).toEqual({
      previous: first,
      next: null,
      toReview: 1,
      total: 2,
    });
    expect(await getQueuePlace(tutor, cohortId, between, within)).toBeUndefined();
    for (const viewer of [applicant, await addPerson(), (await addCohort()).tutor]) {
      expect(await getQueuePlace(viewer, cohortId, first)).toBeUndefined();
    }
  });
});
