import type { APIRequestContext } from "playwright/test";
import { callAction } from "./actions";
import { addAttempt } from "./attempts";
import {
  addApplicant,
  addAssignment,
  addCohort,
  addSharedAnswer,
  addTutor,
  handIn,
  review,
  share,
  signUpSomebody,
  toId,
} from "./cohorts";
import type { Door } from "./doors";

const attemptActions = "app/tutor/[cohort]/attempts/[attempt]/actions.ts";

/** A shared answer in a cohort of the tutor, with the tutor's review as far as `intent`. */
async function prepareReview(tutor: APIRequestContext, intent?: "release" | "next") {
  const { cohort, address } = await addSharedAnswer(tutor);
  if (intent) await review(tutor, cohort, address, { band: "3", intent });
  const page = `/tutor/${cohort}/attempts/${toId(address)}`;
  const read = async () => (await tutor.get(page)).text();
  return { cohort, attempt: toId(address), page, read };
}

const begin = (tutor: APIRequestContext, cohort: string, attempt: string, page: string) =>
  callAction(tutor, `${attemptActions}#beginReview`, page, [cohort, attempt], { filter: "" });

/** What writes reviews, remarks and what tutors settle on. */
export const reviewDoors: readonly Door[] = [
  {
    name: `${attemptActions}#beginReview`,
    open: "owner",
    prepare: async ({ page: { request } }) => {
      const { cohort, attempt, page, read } = await prepareReview(request);
      return {
        send: (sender) => begin(sender, cohort, attempt, page),
        took: async () => (await read()).includes("Give this answer back"),
      };
    },
  },
  {
    name: `${attemptActions}#sendReview`,
    open: "owner",
    prepare: async ({ page: { request } }) => {
      const { cohort, attempt, page, read } = await prepareReview(request);
      await begin(request, cohort, attempt, page);
      const form = { filter: "", version: "0", overall: "You stayed with him.", intent: "save" };
      return {
        send: (sender) => callAction(sender, `${attemptActions}#sendReview`, page, [cohort, attempt], form),
        took: async () => (await read()).includes("You stayed with him."),
      };
    },
  },
  {
    name: "POST /tutor/[cohort]/attempts/[attempt]/draft",
    open: "owner",
    prepare: async ({ page: { request } }) => {
      const { cohort, attempt, page, read } = await prepareReview(request);
      await begin(request, cohort, attempt, page);
      const version = /name="version" value="(\d+)"/.exec(await read())?.[1] ?? "";
      return {
        send: (sender) =>
          sender.post(`${page}/draft`, {
            multipart: { version, overall: "You stayed with him.", intent: "" },
          }),
        took: async () => (await read()).includes("You stayed with him."),
      };
    },
  },
  {
    name: `${attemptActions}#replyToApplicant`,
    open: "owner",
    prepare: async ({ page: { request } }) => {
      const cohort = await addCohort(request);
      const applicant = await signUpSomebody();
      await addApplicant(request, cohort, applicant);
      const address = await addAttempt(applicant);
      await share(applicant, address, cohort);
      await review(request, cohort, address, { band: "3" });
      await callAction(
        applicant,
        "app/attempts/[id]/actions.ts#assessAttempt",
        address,
        [toId(address), []],
        {
          skip: "yes",
        },
      );
      const shown = await (await applicant.get(address)).text();
      const id = /id="feedback-([\w-]{36})"/.exec(shown)?.[1] ?? "";
      const page = `/tutor/${cohort}/attempts/${toId(address)}`;
      const form = { filter: "", review: id, reply: "Look at the end again.", submissionKey: "one" };
      return {
        send: (sender) =>
          callAction(sender, `${attemptActions}#replyToApplicant`, page, [cohort, toId(address)], form),
        took: async () => (await (await applicant.get(address)).text()).includes("Look at the end again."),
      };
    },
  },
  {
    name: "app/tutor/[cohort]/queue/actions.ts#reviewNext",
    open: "owner",
    prepare: async ({ page: { request } }) => {
      const { cohort, read } = await prepareReview(request);
      const name = "app/tutor/[cohort]/queue/actions.ts#reviewNext";
      return {
        send: (sender) => callAction(sender, name, `/tutor/${cohort}/queue`, [cohort], { filter: "" }),
        took: async () => (await read()).includes("Give this answer back"),
      };
    },
  },
  {
    name: "app/tutor/[cohort]/queue/actions.ts#releaseReviewed",
    open: "owner",
    prepare: async ({ page: { request } }) => {
      const { cohort, read } = await prepareReview(request, "next");
      const name = "app/tutor/[cohort]/queue/actions.ts#releaseReviewed";
      return {
        send: (sender) => callAction(sender, name, `/tutor/${cohort}/queue`, [cohort], { filter: "" }),
        took: async () => (await read()).includes("Change my review"),
      };
    },
  },
  {
    name: "app/tutor/[cohort]/comments/actions.ts#keepRemark",
    open: "owner",
    prepare: async ({ page: { request } }) => {
      const cohort = await addCohort(request);
      const page = `/tutor/${cohort}/comments`;
      const form = { text: "Say who you told.", share: "yes", intent: "keep" };
      return {
        send: (sender) =>
          callAction(sender, "app/tutor/[cohort]/comments/actions.ts#keepRemark", page, [cohort], form),
        took: async () => (await (await request.get(page)).text()).includes("Say who you told."),
      };
    },
  },
  {
    name: "app/tutor/[cohort]/moderation/actions.ts#settle",
    open: "owner",
    prepare: async ({ page: { request } }) => {
      const { cohort, attempt } = await addFarApart(request);
      const page = `/tutor/${cohort}/moderation`;
      const form = { attempt, band: "3", note: "" };
      return {
        send: (sender) =>
          callAction(sender, "app/tutor/[cohort]/moderation/actions.ts#settle", page, [cohort], form),
        took: async () => (await (await request.get(page)).text()).includes("Nothing to settle now"),
      };
    },
  },
];

/** An answer that the tutor and a second one marked blind, two bands apart. */
async function addFarApart(tutor: APIRequestContext) {
  const [second, applicant] = await Promise.all([signUpSomebody(), signUpSomebody()]);
  const cohort = await addCohort(tutor);
  await addTutor(tutor, cohort, second);
  await addApplicant(tutor, cohort, applicant);
  const address = await handIn(applicant, await addAssignment(tutor, cohort, { share: "100" }));
  await review(tutor, cohort, address, { band: "4", intent: "next" });
  await review(second, cohort, address, { band: "1", intent: "next" });
  return { cohort, attempt: toId(address) };
}
