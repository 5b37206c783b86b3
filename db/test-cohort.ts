import { randomUUID } from "node:crypto";
import { getPrompt } from "../lib/prompts/bank";
import type { Band, Report } from "../lib/scoring/report";
import { createAssignment, publishAssignment } from "./assignment-changes";
import type { AssignmentSettings } from "./assignments";
import { createCohort, getCohort, resetJoinCode } from "./cohorts";
import { handIn } from "./handed-in";
import { invitePeople, listInvitations } from "./invitations";
import { joinByCode } from "./memberships";
import { acceptInvitation } from "./open-invitations";
import { startReview } from "./review-starts";
import { finishReview, saveMarks } from "./reviews";
import { type Submission, saveAttempt } from "./submissions";
import { addPerson } from "./test-database";
import type { Viewer } from "./viewer";

const bankPrompt = getPrompt("teamwork-achieved-together");
if (!bankPrompt) throw new Error("The bank has lost the prompt of the tests");
export const prompt = bankPrompt;

export const settings: AssignmentSettings = {
  title: "Week one",
  note: "",
  dueAt: null,
  attemptsAllowed: null,
  timeLimitMinutes: null,
  showMark: "at-once",
  doubleMarkShare: 0,
};

export function makeReport(band: Band): Report {
  return {
    engine: "1",
    band,
    points: band * 25,
    parts: { situation: 2, action: 1, result: 1, reflection: 0 },
    competency: 2,
    lines: [
      { id: "action", title: "Action", points: 5, outOf: 15, findings: [], said: "one of three: 5 of 15" },
    ],
    flags: [],
    advice: [],
    followUp: { gap: "result", text: "How did you know that it worked?" },
    confidence: { level: "low", reasons: ["short"] },
    words: 4,
  };
}

export function makeSubmission(
  text = `We checked it together, ${randomUUID()}.`,
  band: Band = 2,
): Submission {
  return { prompt, text, words: 4, report: makeReport(band), submissionKey: randomUUID() };
}

/** A cohort with its tutor. */
export async function addCohort(change: Partial<{ isAnonymous: boolean; hidesReport: boolean }> = {}) {
  const tutor = await addPerson();
  const cohortId = await createCohort(tutor, {
    name: "Autumn group",
    isAnonymous: change.isAnonymous ?? false,
    hidesReport: change.hidesReport ?? true,
  });
  return { tutor, cohortId };
}

export async function addApplicant(tutor: Viewer, cohortId: string, person?: Viewer): Promise<Viewer> {
  const applicant = person ?? (await addPerson());
  let code = (await getCohort(tutor, cohortId))?.joinCode?.code;
  if (!code) {
    await resetJoinCode(tutor, cohortId, new Date(Date.now() + 60_000));
    code = (await getCohort(tutor, cohortId))?.joinCode?.code ?? "";
  }
  await joinByCode(applicant, code);
  return applicant;
}

export async function addTutor(tutor: Viewer, cohortId: string, person?: Viewer): Promise<Viewer> {
  const other = person ?? (await addPerson());
  const email = `${randomUUID()}@example.org`;
  await invitePeople(tutor, cohortId, [email], "tutor");
  const invitation = (await listInvitations(tutor, cohortId)).find((made) => made.email === email);
  await acceptInvitation(other, { token: invitation?.token ?? "" });
  return other;
}

/** A published assignment of one prompt. */
export async function addAssignment(
  tutor: Viewer,
  cohortId: string,
  change: Partial<AssignmentSettings> = {},
): Promise<string> {
  const id = await createAssignment(tutor, cohortId, { ...settings, ...change }, [prompt.id]);
  if (!id || !(await publishAssignment(tutor, id))) throw new Error("The assignment was not published");
  return id;
}

export async function answer(applicant: Viewer, assignmentId: string, band: Band = 2): Promise<string> {
  const done = await handIn(applicant, assignmentId, makeSubmission(undefined, band));
  if ("refused" in done) throw new Error(`The answer was refused: ${done.refused}`);
  return done.attemptId;
}

export function practise(applicant: Viewer): Promise<string> {
  return saveAttempt(applicant, makeSubmission());
}

/** The tutor's review, with a band, as far as a draft. */
export async function draftReview(
  tutor: Viewer,
  cohortId: string,
  attemptId: string,
  band: Band = 3,
  overall = "Clear steps.",
): Promise<string> {
  const begun = await startReview(tutor, cohortId, attemptId);
  if (!begun || "takenBy" in begun) throw new Error("The review could not begin");
  const marks = { band, parts: { action: 2 as const }, competency: 2 as const, overall };
  const first = await saveMarks(tutor, begun.reviewId, marks, new Date(0));
  if (first && !first.saved) await saveMarks(tutor, begun.reviewId, marks, first.review.updatedAt);
  return begun.reviewId;
}

export async function completeReview(
  tutor: Viewer,
  cohortId: string,
  attemptId: string,
  band: Band = 3,
): Promise<string> {
  const id = await draftReview(tutor, cohortId, attemptId, band);
  await finishReview(tutor, id);
  return id;
}
