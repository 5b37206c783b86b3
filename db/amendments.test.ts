import { expect, test } from "vitest";
import { amendReview, cancelAmendment } from "./amendments";
import { listFeedback } from "./feedback";
import { listQueue } from "./queue";
import { releaseReview } from "./releases";
import { addComment, changeComment, deleteComment, saveVerdict } from "./review-comments";
import { startReview } from "./review-starts";
import { getReviewedAttempt } from "./reviewed-attempts";
import { finishReview, saveMarks } from "./reviews";
import { addApplicant, addAssignment, addCohort, answer, draftReview } from "./test-cohort";
import { describeOnEveryDatabase } from "./test-database";

const finding = { line: "action", rule: "", start: 0, end: 0 };

/** A released review with two comments and a word on a finding. */
async function addReleased() {
  const { tutor, cohortId } = await addCohort({ hidesReport: false });
  const applicant = await addApplicant(tutor, cohortId);
  const attemptId = await answer(applicant, await addAssignment(tutor, cohortId));
  const reviewId = await draftReview(tutor, cohortId, attemptId, 3);
  const first = await addComment(tutor, reviewId, { start: 0, end: 2, text: "Who is we?" });
  const second = await addComment(tutor, reviewId, { start: 3, end: 10, text: "Good." });
  await saveVerdict(tutor, reviewId, finding, { verdict: "accept", note: "" });
  await releaseReview(tutor, reviewId);
  const read = async () => (await getReviewedAttempt(tutor, cohortId, attemptId))?.review;
  return { tutor, applicant, cohortId, attemptId, reviewId, first, second, read };
}

describeOnEveryDatabase("an amendment", () => {
  test("thrown away, leaves marks, comments and words on findings as they were released", async () => {
    const { tutor, cohortId, attemptId, reviewId, first, second, read } = await addReleased();
    const before = await read();
    await startReview(tutor, cohortId, attemptId);
    await amendReview(tutor, reviewId);
    const open = await read();
    const marks = { band: 1, parts: {}, competency: null, overall: "Quite different." } as const;
    expect(await saveMarks(tutor, reviewId, marks, open?.updatedAt ?? new Date(0))).toMatchObject({
      saved: true,
    });
    await changeComment(tutor, reviewId, first?.id ?? "", "Which of you?");
    await deleteComment(tutor, reviewId, second?.id ?? "");
    await addComment(tutor, reviewId, { start: 3, end: 5, text: "New." });
    await saveVerdict(tutor, reviewId, finding, { verdict: "dismiss", note: "" });
    await finishReview(tutor, reviewId);

    expect(await cancelAmendment(tutor, reviewId)).toBe(true);
    const after = await read();
    expect(after).toEqual({ ...before, updatedAt: after?.updatedAt });
    expect(after?.status).toBe("released");
    expect((await listQueue(tutor, cohortId))?.rows[0]).toMatchObject({ state: "released", ownBand: 3 });
    // A tab that is still open cannot save over it.
    expect(await saveMarks(tutor, reviewId, marks, after?.updatedAt ?? new Date(0))).toMatchObject({
      saved: false,
    });
  });

  test("is not there to throw away before a release, nor when it is released", async () => {
    const { tutor, applicant, cohortId, attemptId, reviewId } = await addReleased();
    expect(await cancelAmendment(tutor, reviewId)).toBe(false);
    await amendReview(tutor, reviewId);
    expect(await cancelAmendment(applicant, reviewId)).toBe(false);
    expect(await cancelAmendment(tutor, reviewId)).toBe(true);
    expect(await listFeedback(applicant, attemptId)).toHaveLength(1);
    const other = await answer(applicant, await addAssignment(tutor, cohortId));
    expect(await cancelAmendment(tutor, await draftReview(tutor, cohortId, other))).toBe(false);
  });
});
