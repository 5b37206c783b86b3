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
import { addNeighbours } from "./neighbours";

const attemptActions = "app/tutor/[cohort]/attempts/[attempt]/actions.ts";

/** A shared answer in a cohort of the tutor, with the tutor's review as far as `intent`. */
async function prepareReview(tutor: APIRequestContext, intent?: "release" | "next") {
  const { cohort, address } = await addSharedAnswer(tutor);
  if (intent) await review(tutor, cohort, address, { band: "3", intent });
  const attempt = toId(address);
  const read = async () => (await tutor.get(toPage(cohort, attempt))).text();
  return { cohort, attempt, read, neighbours: await addNeighbours(tutor, cohort) };
}

const toPage = (cohort: string, attempt: string) => `/tutor/${cohort}/attempts/${attempt}`;

/** Calls an action of the page of one review. */
function callReview(
  sender: APIRequestContext,
  name: string,
  [cohort, attempt]: [string, string],
  form: Record<string, string>,
) {
  const args = [cohort, attempt, ...(["sendReview", "replyToApplicant"].includes(name) ? [null] : [])];
  return callAction(sender, `${attemptActions}#${name}`, toPage(cohort, attempt), args, {
    filter: "",
    ...form,
  });
}

/** What writes reviews, remarks and what tutors settle on. */
export const reviewDoors: readonly Door[] = [
  {
    name: `${attemptActions}#beginReview`,
    open: "owner",
    prepare: async ({ page: { request } }) => {
      const { cohort, attempt, read, neighbours } = await prepareReview(request);
      return {
        send: (sender, inPlace = cohort) => callReview(sender, "beginReview", [inPlace, attempt], {}),
        took: async () => (await read()).includes("Give this answer back"),
        neighbours,
      };
    },
  },
  {
    name: `${attemptActions}#sendReview`,
    open: "owner",
    prepare: async ({ page: { request } }) => {
      const { cohort, attempt, read, neighbours } = await prepareReview(request);
      await callReview(request, "beginReview", [cohort, attempt], {});
      const form = { version: "0", overall: "You stayed with him.", intent: "save" };
      return {
        send: (sender, inPlace = cohort) => callReview(sender, "sendReview", [inPlace, attempt], form),
        took: async () => (await read()).includes("You stayed with him."),
        neighbours,
      };
    },
  },
  {
    name: "POST /tutor/[cohort]/attempts/[attempt]/draft",
    open: "owner",
    prepare: async ({ page: { request } }) => {
      const { cohort, attempt, read, neighbours } = await prepareReview(request);
      await callReview(request, "beginReview", [cohort, attempt], {});
      const version = /name="version" value="(\d+)"/.exec(await read())?.[1] ?? "";
      return {
        send: (sender, inPlace = cohort) =>
          sender.post(`${toPage(inPlace, attempt)}/draft`, {
            multipart: { version, overall: "You stayed with him.", intent: "" },
          }),
        took: async () => (await read()).includes("You stayed with him."),
        neighbours,
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
      const form = { review: id, reply: "Look at the end again.", submissionKey: "one" };
      return {
        send: (sender, inPlace = cohort) =>
          callReview(sender, "replyToApplicant", [inPlace, toId(address)], form),
        took: async () => (await (await applicant.get(address)).text()).includes("Look at the end again."),
        neighbours: await addNeighbours(request, cohort),
      };
    },
  },
  {
    name: "app/tutor/[cohort]/queue/actions.ts#reviewNext",
    open: "owner",
    prepare: async ({ page: { request } }) => {
      const { cohort, read, neighbours } = await prepareReview(request);
      const name = "app/tutor/[cohort]/queue/actions.ts#reviewNext";
      return {
        send: (sender, inPlace = cohort) =>
          callAction(sender, name, `/tutor/${inPlace}/queue`, [inPlace], { filter: "" }),
        took: async () => (await read()).includes("Give this answer back"),
        neighbours,
      };
    },
  },
  {
    name: "app/tutor/[cohort]/queue/actions.ts#releaseReviewed",
    open: "owner",
    prepare: async ({ page: { request } }) => {
      const { cohort, read, neighbours } = await prepareReview(request, "next");
      const name = "app/tutor/[cohort]/queue/actions.ts#releaseReviewed";
      return {
        send: (sender, inPlace = cohort) =>
          callAction(sender, name, `/tutor/${inPlace}/queue`, [inPlace], { filter: "" }),
        took: async () => (await read()).includes("Change my review"),
        neighbours,
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
        send: (sender, inPlace = cohort) =>
          callAction(
            sender,
            "app/tutor/[cohort]/comments/actions.ts#keepRemark",
            page,
            [inPlace, null],
            form,
          ),
        took: async () => (await (await request.get(page)).text()).includes("Say who you told."),
        neighbours: await addNeighbours(request, cohort),
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
        send: (sender, inPlace = cohort) =>
          callAction(sender, "app/tutor/[cohort]/moderation/actions.ts#settle", page, [inPlace, null], form),
        took: async () => (await (await request.get(page)).text()).includes("Nothing to settle now"),
        neighbours: await addNeighbours(request, cohort),
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
