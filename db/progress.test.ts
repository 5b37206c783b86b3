import { expect, test } from "vitest";
import { listBands } from "./history";
import { listMarkedAnswers } from "./progress";
import { releaseReview } from "./releases";
import { saveSelfAssessment } from "./self-assessments";
import { addApplicant, addAssignment, addCohort, answer, completeReview, practise } from "./test-cohort";
import { addPerson, describeOnEveryDatabase } from "./test-database";

describeOnEveryDatabase("progress", () => {
  test("shows somebody the marks of their own answers, oldest first", async () => {
    const [sam, alex] = [await addPerson(), await addPerson()];
    const ids = [await practise(sam), await practise(sam)];
    expect((await listMarkedAnswers(sam)).map(({ attemptId }) => attemptId)).toEqual(ids);
    await saveSelfAssessment(sam, ids[0] ?? "", 4);
    const [first, second] = await listMarkedAnswers(sam);
    const parts = { situation: 2, action: 1, result: 1, reflection: 0 };
    expect(first).toMatchObject({ band: 2, selfBand: 4, tutorBand: null, parts });
    expect(second?.selfBand).toBeNull();
    expect(await listMarkedAnswers(alex)).toEqual([]);
  });

  test("says nothing of a mark that waits for a tutor's release, and shows it after that with the tutor's", async () => {
    const { tutor, cohortId } = await addCohort();
    const applicant = await addApplicant(tutor, cohortId);
    const hidden = await addAssignment(tutor, cohortId, { showMark: "after-release" });
    const attempt = await answer(applicant, hidden);
    expect(await listMarkedAnswers(applicant)).toEqual([]);
    expect(await listBands(applicant)).toEqual([]);

    const review = await completeReview(tutor, cohortId, attempt, 3);
    expect(await listBands(applicant)).toEqual([]);
    await releaseReview(tutor, review);
    expect(await listMarkedAnswers(applicant)).toMatchObject([{ attemptId: attempt, band: 2, tutorBand: 3 }]);
    expect(await listBands(applicant)).toMatchObject([{ band: 2, tutorBand: 3 }]);
  });

  test("keeps a tutor's band to itself until it is released, where the mark is shown at once", async () => {
    const { tutor, cohortId } = await addCohort();
    const applicant = await addApplicant(tutor, cohortId);
    const attempt = await answer(applicant, await addAssignment(tutor, cohortId));
    await completeReview(tutor, cohortId, attempt, 4);
    expect(await listMarkedAnswers(applicant)).toMatchObject([{ band: 2, tutorBand: null }]);
    expect(await listBands(applicant)).toMatchObject([{ band: 2, tutorBand: null }]);
  });
});
