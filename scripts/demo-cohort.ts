import { createAssignment, publishAssignment } from "../db/assignment-changes";
import { createCohort, getCohort, listCohorts, resetJoinCode } from "../db/cohorts";
import { handIn } from "../db/handed-in";
import { joinByCode } from "../db/memberships";
import { releaseReview } from "../db/releases";
import { addReply } from "../db/replies";
import { addComment } from "../db/review-comments";
import { startReview } from "../db/review-starts";
import { saveMarks } from "../db/reviews";
import type { Viewer } from "../db/viewer";
import { getPrompt } from "../lib/prompts/bank";
import { scoreAnswer } from "../lib/scoring/score-answer";
import { demoReview, demoWork } from "./demo-review";

const name = "Sample cohort";
const week = 7 * 24 * 60 * 60 * 1000;

/** A cohort of the tutor with the applicant in it: one answer with a released review, one that waits for it. Added once. */
export async function addDemoCohort(tutor: Viewer, applicant: Viewer): Promise<void> {
  if ((await listCohorts(tutor)).some((cohort) => cohort.name === name)) return;
  const cohortId = await createCohort(tutor, { name, isAnonymous: false, hidesReport: true });
  await resetJoinCode(tutor, cohortId, new Date(Date.now() + 4 * week));
  await joinByCode(applicant, (await getCohort(tutor, cohortId))?.joinCode?.code ?? "");
  const reviewed = await handInDemo(tutor, applicant, cohortId, demoWork.reviewed);
  await handInDemo(tutor, applicant, cohortId, demoWork.waiting);

  const begun = await startReview(tutor, cohortId, reviewed);
  if (!begun || "takenBy" in begun) throw new Error("The review of the demo could not begin.");
  const { reviewId } = begun;
  for (const { quote, text } of demoReview.comments) {
    const start = demoWork.reviewed.text.indexOf(quote);
    await addComment(tutor, reviewId, { start, end: start + quote.length, text });
  }
  const based = await saveMarks(tutor, reviewId, demoReview.marks, new Date(0));
  if (based && !based.saved) await saveMarks(tutor, reviewId, demoReview.marks, based.review.updatedAt);
  await releaseReview(tutor, reviewId);
  await addReply(applicant, reviewId, { text: demoReview.reply, asksAgain: false, submissionKey: "demo" });
}

/** Sets the work and answers it. @returns the attempt's id */
async function handInDemo(
  tutor: Viewer,
  applicant: Viewer,
  cohortId: string,
  { prompt: promptId, text, ...settings }: (typeof demoWork)["reviewed" | "waiting"],
): Promise<string> {
  const prompt = getPrompt(promptId);
  if (!prompt) throw new Error(`No prompt is called ${promptId}.`);
  const assignmentId = await createAssignment(
    tutor,
    cohortId,
    { ...settings, dueAt: new Date(Date.now() + week), timeLimitMinutes: null, doubleMarkShare: 0 },
    [promptId],
  );
  if (!assignmentId) throw new Error("The assignment of the demo was not stored.");
  await publishAssignment(tutor, assignmentId);
  const report = scoreAnswer(text, prompt, prompt.probes);
  const submission = { prompt, text, words: report.words, report, submissionKey: "demo" };
  const done = await handIn(applicant, assignmentId, submission);
  if ("refused" in done) throw new Error(`The answer of the demo was refused: ${done.refused}.`);
  return done.attemptId;
}
