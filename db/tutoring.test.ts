import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { Band } from "../lib/scoring/report";
import { getAgreement, listFarApart } from "./agreement";
import { amendReview } from "./amendments";
import { getAttempt, listAttemptsAtPrompt } from "./attempts";
import { getDatabase } from "./client";
import { archiveCohort, changeCohort, findCohortByCode, getCohort, resetJoinCode } from "./cohorts";
import { addBankComment, changeBankComment, searchBankComments } from "./comment-bank";
import { getDraft, saveDraft } from "./drafts";
import { QueryFailed } from "./errors";
import { listFeedback } from "./feedback";
import { getDraftId, handIn } from "./handed-in";
import { listAttempts, listBands } from "./history";
import { invitePeople, listInvitations } from "./invitations";
import { joinByCode, leaveCohort, listRoster, removeMember } from "./memberships";
import { listDisagreements, settleDisagreement } from "./moderations";
import { acceptInvitation, listOwnInvitations } from "./open-invitations";
import { listPrintedAttempts } from "./printed-attempts";
import { getNextToReview, listQueue } from "./queue";
import { releaseAll, releaseReview } from "./releases";
import { addReply, listReplies } from "./replies";
import { listResults } from "./results";
import { addComment, saveVerdict } from "./review-comments";
import { startReview } from "./review-starts";
import { getReviewedAttempt } from "./reviewed-attempts";
import { finishReview, revealReport, saveMarks } from "./reviews";
import { attempts, replies, reviewVersions } from "./schema";
import { shareAttempt, withdrawAttempt } from "./shared-attempts";
import { saveAttempt } from "./submissions";
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
} from "./test-cohort";
import { addPerson, describeOnEveryDatabase } from "./test-database";
import { addTutorPrompt, listTutorPrompts } from "./tutor-prompts";
import { changeName, deleteAccount, exportData, getAccount } from "./users";
import type { Viewer } from "./viewer";
import { getWaitingAttempt } from "./waiting-attempts";

const tomorrow = () => new Date(Date.now() + 60_000);

describeOnEveryDatabase("the tutor's side", () => {
  let tutor: Viewer;
  let applicant: Viewer;
  let cohortId: string;
  beforeEach(async () => {
    ({ tutor, cohortId } = await addCohort());
    applicant = await addApplicant(tutor, cohortId);
  });

  test("a code lets people in until it expires, is reset, or the cohort is archived", async () => {
    const sam = await addPerson();
    await resetJoinCode(tutor, cohortId, tomorrow());
    const old = (await getCohort(tutor, cohortId))?.joinCode?.code ?? "";
    expect(await findCohortByCode(sam, old.toLowerCase())).toMatchObject({ id: cohortId });
    await resetJoinCode(tutor, cohortId, tomorrow());
    const code = (await getCohort(tutor, cohortId))?.joinCode?.code ?? "";
    expect(await joinByCode(sam, old)).toBeUndefined();
    expect(await joinByCode(sam, code)).toBe(cohortId);
    await resetJoinCode(tutor, cohortId, new Date(Date.now() - 1000));
    const expired = (await getCohort(tutor, cohortId))?.joinCode;
    expect(expired?.hasExpired).toBe(true);
    expect(await joinByCode(await addPerson(), expired?.code ?? "")).toBeUndefined();
    await archiveCohort(tutor, cohortId, true);
    expect(await resetJoinCode(tutor, cohortId, tomorrow())).toBe(false);
  });

  test("whom a tutor removed does not come back by code, but by an invitation", async () => {
    const code = (await getCohort(tutor, cohortId))?.joinCode?.code ?? "";
    await removeMember(tutor, cohortId, applicant.id);
    expect(await joinByCode(applicant, code)).toBeUndefined();
    const email = (await getAccount(applicant))?.email ?? "";
    await invitePeople(tutor, cohortId, [email], "applicant");
    const [invitation] = await listOwnInvitations(applicant);
    expect(await acceptInvitation(applicant, { id: invitation?.id ?? "" })).toBe(cohortId);
    expect((await getCohort(applicant, cohortId))?.role).toBe("applicant");
  });

  test("who left comes back by code", async () => {
    const code = (await getCohort(tutor, cohortId))?.joinCode?.code ?? "";
    expect(await leaveCohort(applicant, cohortId)).toBe("left");
    expect(await getCohort(applicant, cohortId)).toBeUndefined();
    expect(await joinByCode(applicant, code)).toBe(cohortId);
  });

  test("a tutor who types the code stays a tutor", async () => {
    const code = (await getCohort(tutor, cohortId))?.joinCode?.code ?? "";
    await joinByCode(tutor, code);
    expect((await getCohort(tutor, cohortId))?.role).toBe("tutor");
  });

  test("an invitation to be a tutor needs its link: an email alone proves nothing", async () => {
    const sam = await addPerson();
    const email = (await getAccount(sam))?.email ?? "";
    await invitePeople(tutor, cohortId, [email], "tutor");
    const made = (await listInvitations(tutor, cohortId)).find((invitation) => invitation.email === email);
    expect(await listOwnInvitations(sam)).toEqual([]);
    expect(await acceptInvitation(sam, { id: made?.id ?? "" })).toBeUndefined();
    const people = [sam, await addPerson()];
    const taken = await Promise.all(people.map((one) => acceptInvitation(one, { token: made?.token ?? "" })));
    expect(taken.filter(Boolean)).toEqual([cohortId]);
  });

  test("inviting again renews the link, and members are left alone", async () => {
    const member = (await getAccount(applicant))?.email ?? "";
    const email = `${randomUUID()}@example.org`;
    expect(await invitePeople(tutor, cohortId, [email, member], "applicant")).toEqual({
      invited: [email],
      members: [member],
    });
    const [first] = await listInvitations(tutor, cohortId);
    await invitePeople(tutor, cohortId, [email], "applicant");
    const again = await listInvitations(tutor, cohortId);
    expect(again).toHaveLength(1);
    expect(again[0]?.token).not.toBe(first?.token);
    expect(await acceptInvitation(await addPerson(), { token: first?.token ?? "" })).toBeUndefined();
  });

  test("the last tutor cannot leave an open cohort, also when two leave at once", async () => {
    expect(await leaveCohort(tutor, cohortId)).toBe("last-tutor");
    const colleague = await addTutor(tutor, cohortId);
    const left = await Promise.all([leaveCohort(tutor, cohortId), leaveCohort(colleague, cohortId)]);
    expect(left.sort()).toEqual(["last-tutor", "left"]);
  });

  test("two tutors who remove each other at once leave one", async () => {
    const colleague = await addTutor(tutor, cohortId);
    const removed = await Promise.all([
      removeMember(tutor, cohortId, colleague.id),
      removeMember(colleague, cohortId, tutor.id),
    ]);
    expect(removed.sort()).toEqual([false, true]);
  });

  test("the last tutor may leave an archived cohort, and nobody hands in there", async () => {
    const assignmentId = await addAssignment(tutor, cohortId);
    await archiveCohort(tutor, cohortId, true);
    expect(await handIn(applicant, assignmentId, makeSubmission())).toEqual({ refused: "not-found" });
    expect(await leaveCohort(tutor, cohortId)).toBe("left");
  });

  test("an own prompt is checked as the bank's are, and an assignment keeps it as it was", async () => {
    const { id, ...own } = prompt;
    const refused = await addTutorPrompt(tutor, cohortId, { ...own, text: "Why?" });
    expect(refused && "faults" in refused && refused.faults.length).toBeGreaterThan(0);
    await addTutorPrompt(tutor, cohortId, own);
    const [written] = await listTutorPrompts(tutor);
    expect(written?.prompt.id).toMatch(/^own-[0-9a-f-]{36}$/);
    expect(written?.prompt.text).toBe(prompt.text);
  });

  test("of several answers at once no more are taken than are allowed, and one sent twice counts once", async () => {
    const assignmentId = await addAssignment(tutor, cohortId, { attemptsAllowed: 2 });
    const first = makeSubmission();
    const sent = await Promise.all([
      handIn(applicant, assignmentId, first),
      handIn(applicant, assignmentId, first),
      ...Array.from({ length: 3 }, () => handIn(applicant, assignmentId, makeSubmission())),
    ]);
    const ids = sent.flatMap((done) => ("attemptId" in done ? [done.attemptId] : []));
    expect(new Set(ids).size).toBe(2);
    expect(sent).toContainEqual({ refused: "none-left" });
    expect((await listQueue(tutor, cohortId))?.total).toBe(2);
  });

  test("an answer to an assignment has a draft of its own", async () => {
    const assignmentId = await addAssignment(tutor, cohortId);
    await saveDraft(applicant, prompt.id, "Free practice", undefined);
    await saveDraft(applicant, getDraftId(assignmentId, prompt.id), "Handing in", undefined);
    await answer(applicant, assignmentId);
    expect(await getDraft(applicant, prompt.id)).toBeDefined();
    expect(await getDraft(applicant, getDraftId(assignmentId, prompt.id))).toBeUndefined();
  });

  test("a mark that waits for the release is nowhere before it, not in the download either", async () => {
    const assignmentId = await addAssignment(tutor, cohortId, { showMark: "after-release" });
    const id = await answer(applicant, assignmentId, 4);
    const reviewId = await completeReview(tutor, cohortId, id, 1);
    const look = async () => [
      await getAttempt(applicant, id),
      (await listAttempts(applicant)).total,
      (await listAttempts(applicant, { band: 4 })).total,
      await listAttemptsAtPrompt(applicant, prompt.id),
      await listBands(applicant),
      (await exportData(applicant)).attempts[0]?.reports,
    ];
    expect(await look()).toEqual([undefined, 0, 0, [], [], []]);
    expect(await getWaitingAttempt(applicant, id)).toMatchObject({ assignment: { id: assignmentId } });
    await releaseReview(tutor, reviewId);
    expect((await getAttempt(applicant, id))?.report.band).toBe(4);
    expect((await listAttempts(applicant)).rows).toMatchObject([{ band: 4, tutorBand: 1 }]);
    expect(await listBands(applicant)).toMatchObject([{ band: 4, tutorBand: 1 }]);
    expect(await getWaitingAttempt(applicant, id)).toBeUndefined();
  });

  test("an archived cohort keeps no mark back", async () => {
    const assignmentId = await addAssignment(tutor, cohortId, { showMark: "after-release" });
    const id = await answer(applicant, assignmentId);
    await archiveCohort(tutor, cohortId, true);
    expect(await getAttempt(applicant, id)).toBeDefined();
  });

  test("what is shared can be taken back, also by leaving, and what was released stays with the applicant", async () => {
    const id = await practise(applicant);
    expect((await listQueue(tutor, cohortId))?.total).toBe(0);
    await shareAttempt(applicant, id, cohortId);
    const reviewId = await completeReview(tutor, cohortId, id);
    await releaseReview(tutor, reviewId);
    await withdrawAttempt(applicant, id, cohortId);
    expect((await listQueue(tutor, cohortId))?.total).toBe(0);
    expect(await getReviewedAttempt(tutor, cohortId, id)).toBeUndefined();
    expect(await listReplies(tutor, reviewId)).toEqual([]);
    expect(await amendReview(tutor, reviewId)).toBe(false);
    expect(await listFeedback(applicant, id)).toHaveLength(1);
    await shareAttempt(applicant, id, cohortId);
    expect((await listQueue(tutor, cohortId))?.total).toBe(1);
    await leaveCohort(applicant, cohortId);
    expect((await listQueue(tutor, cohortId))?.total).toBe(0);
  });

  test("of two tutors who open an attempt at once, one gets it; the other can still, knowingly", async () => {
    const colleague = await addTutor(tutor, cohortId);
    const id = await answer(applicant, await addAssignment(tutor, cohortId));
    const begun = await Promise.all([tutor, colleague].map((one) => startReview(one, cohortId, id)));
    expect(begun.filter((one) => one && "reviewId" in one)).toHaveLength(1);
    expect(begun.filter((one) => one && "takenBy" in one)).toHaveLength(1);
    const loser = begun[0] && "takenBy" in begun[0] ? tutor : colleague;
    expect(await getNextToReview(loser, cohortId)).toBeUndefined();
    expect(await startReview(loser, cohortId, id, true)).toHaveProperty("reviewId");
  });

  test("nobody reviews their own attempt", async () => {
    const id = await answer(applicant, await addAssignment(tutor, cohortId));
    await addTutor(tutor, cohortId, applicant);
    expect((await getCohort(applicant, cohortId))?.role).toBe("tutor");
    expect((await listQueue(applicant, cohortId))?.total).toBe(0);
    expect(await startReview(applicant, cohortId, id, true)).toBeUndefined();
    await completeReview(tutor, cohortId, id);
    expect(await releaseAll(applicant, cohortId)).toEqual({ released: 0, held: 0 });
  });

  test("marks saved from an old page do not replace newer ones", async () => {
    const id = await answer(applicant, await addAssignment(tutor, cohortId));
    const reviewId = await draftReview(tutor, cohortId, id, 3, "First.");
    const review = (await getReviewedAttempt(tutor, cohortId, id))?.review;
    const basedOn = review?.updatedAt ?? new Date();
    const marks = { band: 2 as Band, parts: {}, competency: null, overall: "Second." };
    expect((await saveMarks(tutor, reviewId, marks, basedOn))?.saved).toBe(true);
    const stale = await saveMarks(tutor, reviewId, { ...marks, overall: "Third." }, basedOn);
    expect(stale).toMatchObject({ saved: false, review: { overall: "Second." } });
    expect((await saveMarks(tutor, reviewId, marks, basedOn))?.saved).toBe(true);
  });

  test("the report is hidden until the tutor has marked, and looking at it is noted", async () => {
    const assignmentId = await addAssignment(tutor, cohortId);
    const [blindId, seenId] = [await answer(applicant, assignmentId), await answer(applicant, assignmentId)];
    const blind = await draftReview(tutor, cohortId, blindId);
    expect((await getReviewedAttempt(tutor, cohortId, blindId))?.report).toBeUndefined();
    expect(await saveVerdict(tutor, blind, finding, { verdict: "accept", note: "" })).toBe(false);
    await finishReview(tutor, blind);
    expect(await getReviewedAttempt(tutor, cohortId, blindId)).toMatchObject({
      report: { band: 2 },
      review: { isBlind: true, status: "reviewed" },
    });
    const seen = await draftReview(tutor, cohortId, seenId);
    await revealReport(tutor, seen);
    await finishReview(tutor, seen);
    expect((await getReviewedAttempt(tutor, cohortId, seenId))?.review?.isBlind).toBe(false);
    expect((await getAgreement(tutor, cohortId))?.all).toMatchObject({
      blind: { count: 1 },
      informed: { count: 1 },
      tutors: { count: 0 },
    });
  });

  test("a comment quotes the answer, once however often it is sent", async () => {
    const id = await answer(applicant, await addAssignment(tutor, cohortId));
    const reviewId = await draftReview(tutor, cohortId, id);
    const sent = { start: 3, end: 10, text: "Who is we?" };
    const [first, second] = await Promise.all([
      addComment(tutor, reviewId, sent),
      addComment(tutor, reviewId, sent),
    ]);
    expect(first).toEqual(second);
    expect(first?.quote).toBe("checked");
    expect((await getReviewedAttempt(tutor, cohortId, id))?.review?.comments).toEqual([first]);
    for (const span of [
      { start: 5, end: 5 },
      { start: -1, end: 3 },
      { start: 0, end: 9999 },
      { start: 0.5, end: 2 },
    ]) {
      expect(await addComment(tutor, reviewId, { ...span, text: "No." })).toBeUndefined();
    }
  });

  test("an amended release keeps the earlier one, and the applicant sees nothing of it before", async () => {
    const id = await answer(applicant, await addAssignment(tutor, cohortId));
    const reviewId = await draftReview(tutor, cohortId, id, 3, "As first given.");
    await addComment(tutor, reviewId, { start: 0, end: 2, text: "Who?" });
    await Promise.all([releaseReview(tutor, reviewId), releaseReview(tutor, reviewId)]);
    const released = await listFeedback(applicant, id);
    expect(released).toMatchObject([
      {
        version: 1,
        band: 3,
        overall: "As first given.",
        comments: [{ quote: "We", text: "Who?" }],
        earlier: [],
      },
    ]);
    const updatedAt = (await getReviewedAttempt(tutor, cohortId, id))?.review?.updatedAt ?? new Date();
    const marks = { band: 4 as Band, parts: {}, competency: 3 as const, overall: "Looked again." };
    expect((await saveMarks(tutor, reviewId, marks, updatedAt))?.saved).toBe(false);
    await amendReview(tutor, reviewId);
    expect((await saveMarks(tutor, reviewId, marks, updatedAt))?.saved).toBe(true);
    expect(await listFeedback(applicant, id)).toEqual(released);
    await releaseReview(tutor, reviewId);
    expect(await listFeedback(applicant, id)).toMatchObject([
      {
        version: 2,
        band: 4,
        overall: "Looked again.",
        earlier: [{ version: 1, overall: "As first given." }],
      },
    ]);
    const database = await getDatabase();
    await expect(database.update(reviewVersions).set({ band: 0 })).rejects.toThrow(QueryFailed);
  });

  test("all complete reviews of an assignment are released at once, and no other", async () => {
    const colleague = await addTutor(tutor, cohortId);
    const [one, other] = [await addAssignment(tutor, cohortId), await addAssignment(tutor, cohortId)];
    await completeReview(tutor, cohortId, await answer(applicant, one));
    await completeReview(colleague, cohortId, await answer(applicant, one));
    await draftReview(tutor, cohortId, await answer(applicant, one));
    await completeReview(tutor, cohortId, await answer(applicant, other));
    const both = await Promise.all([releaseAll(tutor, cohortId, one), releaseAll(colleague, cohortId, one)]);
    expect(both.reduce((sum, done) => sum + (done?.released ?? 0), 0)).toBe(2);
    expect((await listQueue(tutor, cohortId))?.counts).toEqual({
      "to-review": 0,
      "in-progress": 1,
      reviewed: 1,
      released: 2,
    });
  });

  test("a second tutor who marks blind gets nothing of the first one's review before both are done", async () => {
    const colleague = await addTutor(tutor, cohortId);
    const id = await answer(applicant, await addAssignment(tutor, cohortId, { doubleMarkShare: 100 }));
    const first = await draftReview(tutor, cohortId, id, 4, "Haystack needle.");
    await releaseReview(tutor, first);
    const second = await draftReview(colleague, cohortId, id, 1);
    const everything = async () =>
      JSON.stringify([
        await getReviewedAttempt(colleague, cohortId, id),
        await listQueue(colleague, cohortId),
        await listResults(colleague, cohortId),
        await getAgreement(colleague, cohortId),
        await listDisagreements(colleague, cohortId),
        await listReplies(colleague, first),
      ]);
    expect((await listQueue(colleague, cohortId))?.rows).toMatchObject([{ state: "in-progress" }]);
    const before = await everything();
    expect(before).not.toMatch(/needle/i);
    expect(before).not.toContain('"band":4');
    expect((await listResults(colleague, cohortId))[0]).toMatchObject({ tutorBands: [], engineBand: null });
    expect((await getAgreement(colleague, cohortId))?.all.blind.count).toBe(0);
    await finishReview(colleague, second);
    expect(await everything()).toMatch(/needle/i);
    expect((await getAgreement(colleague, cohortId))?.all).toMatchObject({
      tutors: { count: 1 },
      blind: { count: 2 },
    });
  });

  test("bands two apart go to the list of disagreements, are held back, and end when settled", async () => {
    const colleague = await addTutor(tutor, cohortId);
    const id = await answer(applicant, await addAssignment(tutor, cohortId, { doubleMarkShare: 100 }));
    await completeReview(tutor, cohortId, id, 4);
    expect(await listDisagreements(tutor, cohortId)).toEqual([]);
    expect(await settleDisagreement(tutor, cohortId, id, { band: 3, note: "" })).toBe(false);
    await completeReview(colleague, cohortId, id, 2);
    expect(await listDisagreements(colleague, cohortId)).toMatchObject([
      { marks: [{ band: 4 }, { band: 2 }] },
    ]);
    expect((await listQueue(tutor, cohortId, { only: "far-apart" }))?.total).toBe(1);
    expect(await releaseAll(tutor, cohortId)).toEqual({ released: 0, held: 2 });
    await settleDisagreement(tutor, cohortId, id, { band: 3, note: "Talked it over." });
    expect(await listDisagreements(tutor, cohortId)).toEqual([]);
    expect(await releaseAll(tutor, cohortId)).toEqual({ released: 2, held: 0 });
    const feedback = await listFeedback(applicant, id);
    expect(feedback.map((given) => given.settledBand)).toEqual([3, 3]);
    expect(JSON.stringify(feedback)).not.toContain("Talked it over");
    expect((await listAttempts(applicant)).rows).toMatchObject([{ tutorBand: 3 }]);
  });

  test("where marking is anonymous, nothing a tutor gets of an attempt names its applicant before the release", async () => {
    await changeCohort(tutor, cohortId, { isAnonymous: true });
    const colleague = await addTutor(tutor, cohortId);
    await changeName(applicant, "Needle");
    const email = (await getAccount(applicant))?.email ?? "";
    const assignmentId = await addAssignment(tutor, cohortId);
    const id = await answer(applicant, assignmentId, 0);
    const doubleId = await answer(applicant, await addAssignment(tutor, cohortId, { doubleMarkShare: 100 }));
    const reviewId = await completeReview(tutor, cohortId, id, 4);
    await completeReview(tutor, cohortId, doubleId, 4);
    await completeReview(colleague, cohortId, doubleId, 1);
    const look = async (viewer: Viewer) =>
      JSON.stringify([
        await listQueue(viewer, cohortId),
        await getReviewedAttempt(viewer, cohortId, id),
        await listPrintedAttempts(viewer, cohortId, { assignmentId }),
        await listPrintedAttempts(viewer, cohortId, { applicantId: applicant.id }),
        await listResults(viewer, cohortId),
        await listDisagreements(viewer, cohortId),
        await listFarApart(viewer, cohortId),
      ]);
    for (const viewer of [tutor, colleague]) {
      const seen = await look(viewer);
      for (const name of ["Needle", email, applicant.id]) expect(seen).not.toContain(name);
    }
    expect((await listQueue(tutor, cohortId, { applicantId: applicant.id }))?.total).toBe(0);
    const [row] = (await listRoster(tutor, cohortId)).filter((member) => member.userId === applicant.id);
    expect(row?.lastActivity?.toISOString()).toMatch(/:00\.000Z$/);

    await releaseReview(tutor, reviewId);
    expect((await listQueue(tutor, cohortId, { applicantId: applicant.id }))?.rows).toMatchObject([
      { attemptId: id, applicant: { name: "Needle" } },
    ]);
  });

  test("the queue says what each tutor has to do, and is narrowed by what they look for", async () => {
    const colleague = await addTutor(tutor, cohortId);
    const assignmentId = await addAssignment(tutor, cohortId);
    const ids: string[] = [];
    for (let number = 0; number < 3; number++) ids.push(await answer(applicant, assignmentId));
    const [first = "", second = "", third = ""] = ids;
    await draftReview(tutor, cohortId, first);
    const shared = await practise(applicant);
    await shareAttempt(applicant, shared, cohortId);
    const reviewId = await completeReview(colleague, cohortId, second);
    await releaseReview(colleague, reviewId);
    await addReply(applicant, reviewId, { text: "Please look again.", asksAgain: true, submissionKey: "a" });
    const find = async (filter: Parameters<typeof listQueue>[2], viewer = tutor) =>
      (await listQueue(viewer, cohortId, filter))?.rows.map((row) => row.attemptId);
    expect(await find({ state: "to-review" })).toEqual([third, shared]);
    expect(await find({ state: "in-progress" })).toEqual([first]);
    expect(await find({ state: "in-progress" }, colleague)).toEqual([first]);
    expect(await find({ state: "released" })).toEqual([second]);
    expect(await find({ assignment: "shared" })).toEqual([shared]);
    expect(await find({ assignment: assignmentId })).toEqual(ids);
    expect(await find({ assignment: "nonsense" })).toEqual([]);
    expect(await find({ only: "own" })).toEqual([first]);
    expect(await find({ only: "asks-again" })).toEqual([second]);
    expect(await find({ competency: "teamwork", promptId: prompt.id })).toHaveLength(4);
    expect(await find({ competency: "compassion" })).toEqual([]);
    expect(await find({ applicantId: colleague.id })).toEqual([]);
    expect(await getNextToReview(tutor, cohortId, {}, third)).toBe(shared);
    await addReply(tutor, reviewId, { text: "I did.", asksAgain: true, submissionKey: "b" });
    expect(await find({ only: "asks-again" })).toEqual([]);
  });

  test("a reply sent twice is one, and only an applicant asks for another look", async () => {
    const id = await answer(applicant, await addAssignment(tutor, cohortId));
    const reviewId = await completeReview(tutor, cohortId, id);
    await releaseReview(tutor, reviewId);
    const reply = { text: "Thank you.", asksAgain: true, submissionKey: "once" };
    await Promise.all([addReply(applicant, reviewId, reply), addReply(applicant, reviewId, reply)]);
    await addReply(tutor, reviewId, reply);
    expect(await listReplies(applicant, reviewId)).toMatchObject([
      { authorRole: "applicant", isOwn: true, asksAgain: true },
      { authorRole: "tutor", isOwn: false, asksAgain: false },
    ]);
  });

  test("a remark is found by any of its words in any order, and shared only where its tutor says so", async () => {
    const colleague = await addTutor(tutor, cohortId);
    const id = await addBankComment(tutor, { text: "Say what changed, and for whom.", sharedWith: null });
    await addBankComment(tutor, { text: "Say what changed, and for whom.", sharedWith: null });
    expect(await searchBankComments(tutor, "WHOM say")).toMatchObject([
      { id, isOwn: true, sharedWith: null },
    ]);
    expect(await searchBankComments(tutor, "100%")).toEqual([]);
    expect(await searchBankComments(colleague)).toEqual([]);
    await changeBankComment(tutor, id ?? "", { text: "Say what changed.", sharedWith: cohortId });
    expect(await searchBankComments(colleague, "changed")).toMatchObject([
      { id, isOwn: false, sharedWith: "Autumn group" },
    ]);
    expect(await searchBankComments(applicant, "changed")).toEqual([]);
    expect(await addBankComment(applicant, { text: "Hm.", sharedWith: null })).toBeUndefined();
  });

  test("a cohort knows nothing of another cohort's review of the same attempt", async () => {
    const other = await addCohort();
    await addApplicant(other.tutor, other.cohortId, applicant);
    const id = await practise(applicant);
    await shareAttempt(applicant, id, cohortId);
    await shareAttempt(applicant, id, other.cohortId);
    await releaseReview(tutor, await draftReview(tutor, cohortId, id, 4, "Haystack needle."));
    expect((await listQueue(other.tutor, other.cohortId))?.rows).toMatchObject([{ state: "to-review" }]);
    expect(JSON.stringify(await getReviewedAttempt(other.tutor, other.cohortId, id))).not.toContain("needle");
  });

  test("a tutor's deletion keeps what applicants were given, without the name, and deletes the rest", async () => {
    await changeName(tutor, "Needle");
    const assignmentId = await addAssignment(tutor, cohortId);
    const [given, unseen] = [await answer(applicant, assignmentId), await answer(applicant, assignmentId)];
    const reviewId = await draftReview(tutor, cohortId, given, 3, "Kept.");
    await releaseReview(tutor, reviewId);
    await addReply(tutor, reviewId, { text: "Ask me.", asksAgain: false, submissionKey: "a" });
    await completeReview(tutor, cohortId, unseen);
    expect(JSON.stringify((await exportData(tutor)).tutoring)).toContain("Kept.");
    await deleteAccount(tutor);
    const feedback = await listFeedback(applicant, given);
    expect(feedback).toMatchObject([{ tutor: null, overall: "Kept." }]);
    expect(await listReplies(applicant, reviewId)).toMatchObject([{ author: null, text: "Ask me." }]);
    expect(JSON.stringify([feedback, await getCohort(applicant, cohortId)])).not.toContain("Needle");
    expect(await getCohort(applicant, cohortId)).toMatchObject({ isArchived: true, tutors: [] });
    expect(await listFeedback(applicant, unseen)).toEqual([]);
  });

  test("an applicant's deletion takes their attempts, reviews and replies out of the cohort", async () => {
    const id = await answer(applicant, await addAssignment(tutor, cohortId));
    const reviewId = await completeReview(tutor, cohortId, id);
    await releaseReview(tutor, reviewId);
    await addReply(applicant, reviewId, { text: "Thanks.", asksAgain: false, submissionKey: "a" });
    await deleteAccount(applicant);
    const database = await getDatabase();
    expect((await listQueue(tutor, cohortId))?.total).toBe(0);
    expect((await database.select().from(replies)).filter((row) => row.reviewId === reviewId)).toEqual([]);
    expect((await database.select().from(attempts)).filter((row) => row.id === id)).toEqual([]);
  });

  test("the same attempt saved as free practice stays out of every cohort", async () => {
    const assignmentId = await addAssignment(tutor, cohortId);
    const submission = makeSubmission();
    const free = await saveAttempt(applicant, submission);
    const handed = await handIn(applicant, assignmentId, submission);
    expect(handed).not.toEqual({ attemptId: free });
    expect((await listQueue(tutor, cohortId))?.total).toBe(1);
  });
});

const finding = { line: "action", rule: "", start: 0, end: 0 };
