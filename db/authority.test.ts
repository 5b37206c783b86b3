import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { getPrompt } from "../lib/prompts/bank";
import { getAgreement, listFarApart } from "./agreement";
import { amendReview, cancelAmendment } from "./amendments";
import {
  changeAssignment,
  createAssignment,
  deleteAssignment,
  publishAssignment,
} from "./assignment-changes";
import { getAssignment, getOwnWork, listAssignments, listOwnWork } from "./assignments";
import { getAttempt } from "./attempts";
import {
  archiveCohort,
  changeCohort,
  getCohort,
  getTutoredCohort,
  listCohorts,
  resetJoinCode,
} from "./cohorts";
import { addBankComment, searchBankComments } from "./comment-bank";
import { countUnreadFeedback, listAllFeedback, listFeedback, markFeedbackRead } from "./feedback";
import { getTimedStart, handIn, listHandedIn, startTimedPrompt } from "./handed-in";
import { invitePeople, listInvitations, withdrawInvitation } from "./invitations";
import { giveExtraTime, leaveCohort, listRoster, removeMember } from "./memberships";
import { listDisagreements, settleDisagreement } from "./moderations";
import { listPrintedAttempts } from "./printed-attempts";
import { getNextToReview, listQueue } from "./queue";
import { releaseAll, releaseReview } from "./releases";
import { addReply, listReplies } from "./replies";
import { listResultPage, listResults } from "./results";
import { addComment, changeComment, deleteComment, saveVerdict } from "./review-comments";
import { startReview } from "./review-starts";
import { getReviewedAttempt } from "./reviewed-attempts";
import { deleteReview, finishReview, revealReport, saveMarks } from "./reviews";
import { listAudience, shareAttempt, withdrawAttempt } from "./shared-attempts";
import {
  addApplicant,
  addAssignment,
  addCohort,
  addTutor,
  answer,
  completeReview,
  draftReview,
  makeSubmission,
  practise,
  prompt,
  settings,
} from "./test-cohort";
import { addPerson, describeOnEveryDatabase } from "./test-database";
import {
  addTutorPrompt,
  changeTutorPrompt,
  deleteTutorPrompt,
  getTutorPrompt,
  listTutorPrompts,
} from "./tutor-prompts";
import type { Viewer } from "./viewer";
import { getWaitingAttempt, listWaitingAttempts } from "./waiting-attempts";

type Who =
  | "stranger"
  | "applicant"
  | "fellow"
  | "applicantElsewhere"
  | "tutor"
  | "colleague"
  | "tutorElsewhere"
  | "removedTutor";

const secret = "Needle in the haystack";

/** What somebody gets who may not know that a thing exists. */
const nothing = [undefined, false, 0, "not-found", [], { refused: "not-found" }];

async function makeWorld() {
  const { tutor, cohortId } = await addCohort();
  await changeCohort(tutor, cohortId, { name: secret });
  const applicant = await addApplicant(tutor, cohortId);
  const fellow = await addApplicant(tutor, cohortId);
  const colleague = await addTutor(tutor, cohortId);
  const removedTutor = await addTutor(tutor, cohortId);
  const elsewhere = await addCohort();
  const applicantElsewhere = await addApplicant(elsewhere.tutor, elsewhere.cohortId);
  const assignmentId = await addAssignment(tutor, cohortId, {
    title: secret,
    showMark: "after-release",
    timeLimitMinutes: 5,
  });
  const doubleId = await addAssignment(tutor, cohortId, { title: secret, doubleMarkShare: 100 });
  const unpublishedId = (await createAssignment(tutor, cohortId, { ...settings, title: secret }, [])) ?? "";
  const attemptId = await answer(applicant, assignmentId, 0);
  const waitingId = await answer(applicant, assignmentId);
  const disputedId = await answer(applicant, doubleId);
  const sharedId = await practise(applicant);
  await shareAttempt(applicant, sharedId, cohortId);
  const privateId = await practise(applicant);
  const reviewId = await completeReview(tutor, cohortId, attemptId);
  await releaseReview(tutor, reviewId);
  const draftId = await draftReview(tutor, cohortId, sharedId, 2, secret);
  const comment = await addComment(tutor, draftId, { start: 0, end: 2, text: secret });
  await revealReport(tutor, draftId);
  await completeReview(tutor, cohortId, disputedId, 4);
  await completeReview(colleague, cohortId, disputedId, 1);
  await addReply(applicant, reviewId, { text: secret, asksAgain: true, submissionKey: "1" });
  await addBankComment(tutor, { text: secret, sharedWith: cohortId });
  const { id, ...own } = getPrompt("calm-several-demands") ?? prompt;
  const added = await addTutorPrompt(tutor, cohortId, own);
  const promptId = added && "id" in added ? added.id : "";
  await invitePeople(
    tutor,
    cohortId,
    [`${secret.replaceAll(" ", ".")}@example.org`.toLowerCase()],
    "applicant",
  );
  const invitationId = (await listInvitations(tutor, cohortId)).find((made) => !made.acceptedAt)?.id ?? "";
  await removeMember(tutor, cohortId, removedTutor.id);
  const people: Record<Who, Viewer> = {
    stranger: await addPerson(),
    applicant,
    fellow,
    applicantElsewhere,
    tutor,
    colleague,
    tutorElsewhere: elsewhere.tutor,
    removedTutor,
  };
  return {
    people,
    cohortId,
    assignmentId,
    unpublishedId,
    attemptId,
    waitingId,
    disputedId,
    sharedId,
    privateId,
    reviewId,
    draftId,
    commentId: comment?.id ?? "",
    promptId,
    own,
    invitationId,
  };
}

const tutors: Who[] = ["tutor", "colleague"];
const members: Who[] = [...tutors, "applicant", "fellow"];
const marks = { band: 3, parts: {}, competency: null, overall: secret } as const;
const finding = { line: "action", rule: "", start: 0, end: 0 };

type World = Awaited<ReturnType<typeof makeWorld>>;

/** Every query, and who gets something of this cohort by it; those that end something stand last. */
const doors: [string, Who[], (viewer: Viewer, world: World) => Promise<unknown>][] = [
  ["getCohort", members, (v, w) => getCohort(v, w.cohortId)],
  ["listCohorts", members, async (v, w) => (await listCohorts(v)).filter(({ id }) => id === w.cohortId)],
  ["changeCohort", tutors, (v, w) => changeCohort(v, w.cohortId, { name: secret })],
  ["resetJoinCode", tutors, (v, w) => resetJoinCode(v, w.cohortId, new Date(Date.now() + 60_000))],
  ["listRoster", tutors, (v, w) => listRoster(v, w.cohortId)],
  ["giveExtraTime", tutors, (v, w) => giveExtraTime(v, w.cohortId, w.people.fellow.id, 25)],
  ["giveExtraTime, to a tutor", [], (v, w) => giveExtraTime(v, w.cohortId, w.people.colleague.id, 25)],
  ["invitePeople", tutors, (v, w) => invitePeople(v, w.cohortId, ["new@example.org"], "applicant")],
  ["listInvitations", tutors, (v, w) => listInvitations(v, w.cohortId)],
  ["getTutorPrompt", tutors, (v, w) => getTutorPrompt(v, w.promptId)],
  ["listTutorPrompts", tutors, (v, w) => listTutorPrompts(v, w.cohortId)],
  ["addTutorPrompt", tutors, (v, w) => addTutorPrompt(v, w.cohortId, w.own)],
  ["changeTutorPrompt", tutors, (v, w) => changeTutorPrompt(v, w.promptId, w.own)],
  ["createAssignment", tutors, (v, w) => createAssignment(v, w.cohortId, settings, [])],
  ["changeAssignment", tutors, (v, w) => changeAssignment(v, w.unpublishedId, settings, [prompt.id])],
  ["getAssignment, not published", tutors, (v, w) => getAssignment(v, w.unpublishedId)],
  ["publishAssignment", tutors, (v, w) => publishAssignment(v, w.unpublishedId)],
  ["getAssignment", members, (v, w) => getAssignment(v, w.assignmentId)],
  ["listAssignments", members, (v, w) => listAssignments(v, w.cohortId)],
  ["getTutoredCohort", tutors, (v, w) => getTutoredCohort(v, w.cohortId)],
  [
    "listOwnWork",
    ["applicant", "fellow"],
    async (v, w) => (await listOwnWork(v)).filter(({ cohortId }) => cohortId === w.cohortId),
  ],
  ["getOwnWork", ["applicant", "fellow"], (v, w) => getOwnWork(v, w.assignmentId)],
  ["startTimedPrompt", ["applicant", "fellow"], (v, w) => startTimedPrompt(v, w.assignmentId, prompt.id)],
  ["getTimedStart", ["applicant", "fellow"], (v, w) => getTimedStart(v, w.assignmentId, prompt.id)],
  ["handIn", ["applicant", "fellow"], (v, w) => handIn(v, w.assignmentId, makeSubmission())],
  ["listHandedIn", ["applicant", "fellow"], (v, w) => listHandedIn(v, w.assignmentId)],
  ["getAttempt", ["applicant"], (v, w) => getAttempt(v, w.attemptId)],
  ["getAttempt, waiting", [], (v, w) => getAttempt(v, w.waitingId)],
  ["getWaitingAttempt", ["applicant"], (v, w) => getWaitingAttempt(v, w.waitingId)],
  ["listWaitingAttempts", ["applicant", "fellow"], (v) => listWaitingAttempts(v)],
  ["listAudience", ["applicant"], (v, w) => listAudience(v, w.sharedId)],
  ["shareAttempt", ["applicant"], (v, w) => shareAttempt(v, w.sharedId, w.cohortId)],
  ["listFeedback", ["applicant"], (v, w) => listFeedback(v, w.attemptId)],
  ["listFeedback, of a draft", [], (v, w) => listFeedback(v, w.sharedId)],
  ["listAllFeedback", ["applicant"], (v) => listAllFeedback(v)],
  ["countUnreadFeedback", ["applicant"], (v) => countUnreadFeedback(v)],
  ["markFeedbackRead, of a draft", [], (v, w) => markFeedbackRead(v, w.draftId)],
  ["markFeedbackRead", ["applicant"], (v, w) => markFeedbackRead(v, w.reviewId)],
  ["listReplies", [...tutors, "applicant"], (v, w) => listReplies(v, w.reviewId)],
  ["listReplies, of a draft", [], (v, w) => listReplies(v, w.draftId)],
  [
    "addReply",
    [...tutors, "applicant"],
    (v, w) => addReply(v, w.reviewId, { text: "Thanks.", asksAgain: true, submissionKey: randomUUID() }),
  ],
  ["listQueue", tutors, (v, w) => listQueue(v, w.cohortId)],
  ["getNextToReview", tutors, (v, w) => getNextToReview(v, w.cohortId)],
  ["getReviewedAttempt", tutors, (v, w) => getReviewedAttempt(v, w.cohortId, w.attemptId)],
  ["getReviewedAttempt, private", [], (v, w) => getReviewedAttempt(v, w.cohortId, w.privateId)],
  [
    "listPrintedAttempts, of an assignment",
    tutors,
    (v, w) => listPrintedAttempts(v, w.cohortId, { assignmentId: w.assignmentId }),
  ],
  [
    "listPrintedAttempts, of an applicant",
    tutors,
    (v, w) => listPrintedAttempts(v, w.cohortId, { applicantId: w.people.applicant.id }),
  ],
  ["getAgreement", tutors, (v, w) => getAgreement(v, w.cohortId)],
  ["listFarApart", tutors, (v, w) => listFarApart(v, w.cohortId)],
  ["listDisagreements", tutors, (v, w) => listDisagreements(v, w.cohortId)],
  [
    "settleDisagreement",
    tutors,
    (v, w) => settleDisagreement(v, w.cohortId, w.disputedId, { band: 2, note: "" }),
  ],
  ["listResultPage", tutors, (v, w) => listResultPage(v, w.cohortId, undefined, 1)],
  ["listResults", tutors, (v, w) => listResults(v, w.cohortId)],
  ["searchBankComments", tutors, (v) => searchBankComments(v, "needle")],
  [
    "addBankComment",
    tutors,
    (v, w) => addBankComment(v, { text: "Say what changed.", sharedWith: w.cohortId }),
  ],
  ["startReview", tutors, (v, w) => startReview(v, w.cohortId, w.waitingId, true)],
  ["startReview, private", [], (v, w) => startReview(v, w.cohortId, w.privateId, true)],
  ["saveMarks", ["tutor"], (v, w) => saveMarks(v, w.draftId, marks, new Date())],
  ["addComment", ["tutor"], (v, w) => addComment(v, w.draftId, { start: 3, end: 5, text: "Who?" })],
  ["changeComment", ["tutor"], (v, w) => changeComment(v, w.draftId, w.commentId, "Which?")],
  ["saveVerdict", ["tutor"], (v, w) => saveVerdict(v, w.draftId, finding, { verdict: "dismiss", note: "" })],
  ["revealReport", ["tutor"], (v, w) => revealReport(v, w.draftId)],
  ["finishReview", ["tutor"], (v, w) => finishReview(v, w.draftId)],
  ["deleteComment", ["tutor"], (v, w) => deleteComment(v, w.draftId, w.commentId)],
  ["releaseReview", ["tutor"], (v, w) => releaseReview(v, w.draftId)],
  ["amendReview", ["tutor"], (v, w) => amendReview(v, w.draftId)],
  ["cancelAmendment", ["tutor"], (v, w) => cancelAmendment(v, w.draftId)],
  ["deleteReview, that was released", [], (v, w) => deleteReview(v, w.draftId)],
  ["releaseAll", tutors, (v, w) => releaseAll(v, w.cohortId)],
  ["withdrawAttempt, that was handed in", [], (v, w) => withdrawAttempt(v, w.attemptId, w.cohortId)],
  ["withdrawAttempt", ["applicant"], (v, w) => withdrawAttempt(v, w.sharedId, w.cohortId)],
  ["deleteAssignment, that was answered", [], (v, w) => deleteAssignment(v, w.assignmentId)],
  ["deleteAssignment", ["tutor"], (v, w) => deleteAssignment(v, w.unpublishedId)],
  ["deleteTutorPrompt", ["tutor"], (v, w) => deleteTutorPrompt(v, w.promptId)],
  ["withdrawInvitation", ["tutor"], (v, w) => withdrawInvitation(v, w.cohortId, w.invitationId)],
  ["archiveCohort", tutors, (v, w) => archiveCohort(v, w.cohortId, false)],
  ["removeMember", ["tutor"], (v, w) => removeMember(v, w.cohortId, w.people.fellow.id)],
  ["leaveCohort", ["tutor", "applicant"], (v, w) => leaveCohort(v, w.cohortId)],
];

describeOnEveryDatabase("authority", () => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld();
  }, 60_000);

  test.each(doors)("%s answers these and nobody else: %j", async (_name, allowed, open) => {
    // Whoever may not comes first, so that nothing is left to refuse.
    for (const [who, viewer] of Object.entries(world.people) as [Who, Viewer][]) {
      if (allowed.includes(who) || isOneTime(_name, who)) continue;
      const got = await open(viewer, world);
      expect(nothing, `${who} got ${JSON.stringify(got)}`).toContainEqual(got);
    }
    for (const who of allowed) {
      const got = await open(world.people[who], world);
      expect(nothing, `${who} got nothing`).not.toContainEqual(got);
    }
  });

  test("an id of no row finds the same nothing as one of another's", async () => {
    const absent = { ...world, cohortId: randomUUID(), attemptId: randomUUID(), reviewId: randomUUID() };
    for (const [name, , open] of doors.filter(([name]) => /^(get|list)(?!Cohorts)/.test(name))) {
      const forbidden = await open(world.people.stranger, world);
      expect(await open(world.people.stranger, absent), name).toEqual(forbidden);
      expect(await open(world.people.stranger, { ...absent, cohortId: "x", attemptId: "x" }), name).toEqual(
        forbidden,
      );
    }
  });
});

/** Of the tutors, one does these; the others could too, and there is nothing left for them. */
function isOneTime(name: string, who: Who): boolean {
  const isDone = ["deleteAssignment", "deleteTutorPrompt", "withdrawInvitation", "removeMember"].includes(
    name,
  );
  return (isDone && who === "colleague") || (name === "leaveCohort" && ["colleague", "fellow"].includes(who));
}
