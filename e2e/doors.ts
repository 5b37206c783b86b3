import type { APIRequestContext, APIResponse } from "playwright/test";
import { callAction } from "./actions";
import { addAttempt, answer, promptPage, sendAnswer } from "./attempts";
import { cohortDoors } from "./cohort-doors";
import { addApplicant, addCohort, addFeedback, share, signUpSomebody, toId } from "./cohorts";
import { mockDoors } from "./mock-doors";
import { addNeighbours, type Neighbours } from "./neighbours";
import type { Opener } from "./pages";
import { reviewDoors } from "./review-doors";
import { storyDoors } from "./stories";
import type { Person } from "./test";

/** What is sent through a door, and whether it has changed what belongs to its owner. */
type Use = {
  /** `cohort`: the one to name in place of the owner's, where the door names one. */
  send: (request: APIRequestContext, cohort?: string) => Promise<APIResponse>;
  took: () => Promise<boolean>;
  /** Those near the cohort that it is about. */
  neighbours?: Neighbours;
  /** The cohort's tutor, where even they may not. */
  tutor?: APIRequestContext;
};

/** Something that writes: a server action, or a route handler that takes more than a GET. */
export type Door = {
  /** `app/sign-up/actions.ts#signUp`, or `POST /practise/[prompt]/draft`. */
  name: string;
  open: Opener;
  /** What its owner would send. `elsewhere` is a browser in which nobody is signed in. */
  prepare: (owner: Person, elsewhere: APIRequestContext) => Promise<Use>;
};

const emptyForm = { errors: [], values: {} };
const newPassword = "nine amber kettles at noon";

/** Every door. One without a row here fails, and so does a row without a door. */
export const doors: readonly Door[] = [
  ...cohortDoors,
  ...reviewDoors,
  ...mockDoors,
  ...storyDoors,
  {
    name: "app/sign-up/actions.ts#signUp",
    open: "anyone",
    prepare: async ({ email, password }, elsewhere) => {
      const form = { name: "Robin Example", email: `new-${email}`, password };
      return {
        send: (request) =>
          callAction(request, "app/sign-up/actions.ts#signUp", "/sign-up", [emptyForm], form),
        took: () => canSignIn(elsewhere, form.email, password),
      };
    },
  },
  {
    name: "app/sign-in/actions.ts#signIn",
    open: "anyone",
    prepare: async ({ email, password }, elsewhere) => ({
      send: (request) => signIn(request, email, password),
      took: () => isSignedIn(elsewhere),
    }),
  },
  {
    name: "app/sign-out.ts#leave",
    open: "applicant",
    prepare: async ({ page }) => ({
      send: (request) => callAction(request, "app/sign-out.ts#leave", "/", []),
      took: async () => !(await isSignedIn(page.request)),
    }),
  },
  {
    name: "app/account/actions.ts#changeName",
    open: "applicant",
    prepare: async ({ page }) => ({
      send: (request) => callAccountAction(request, "changeName", { name: "Changed Name" }),
      took: async () => (await (await page.request.get("/account")).text()).includes("Changed Name"),
    }),
  },
  {
    name: "app/account/actions.ts#changePassword",
    open: "applicant",
    prepare: async ({ email, password }, elsewhere) => ({
      send: (request) =>
        callAccountAction(request, "changePassword", { current: password, new: newPassword }),
      took: () => canSignIn(elsewhere, email, newPassword),
    }),
  },
  {
    name: "app/account/actions.ts#signOutEverywhere",
    open: "applicant",
    prepare: async ({ email, password }, elsewhere) => {
      await signIn(elsewhere, email, password);
      return {
        send: (request) => callAction(request, "app/account/actions.ts#signOutEverywhere", "/account", []),
        took: async () => !(await isSignedIn(elsewhere)),
      };
    },
  },
  {
    name: "app/account/actions.ts#deleteAccount",
    open: "applicant",
    prepare: async ({ email, password }, elsewhere) => ({
      send: (request) => callAccountAction(request, "deleteAccount", { password, sure: "yes" }),
      took: async () => !(await canSignIn(elsewhere, email, password)),
    }),
  },
  {
    name: "app/practise/[prompt]/actions.ts#submitAnswer",
    open: "applicant",
    prepare: async ({ page }) => ({
      send: (request) => sendAnswer(request, answer),
      took: async () =>
        !(await (await page.request.get("/attempts")).text()).includes("not answered a question yet"),
    }),
  },
  {
    name: "app/practise/[prompt]/actions.ts#rememberCoach",
    open: "applicant",
    prepare: async ({ page }) => ({
      send: (request) =>
        callAction(request, "app/practise/[prompt]/actions.ts#rememberCoach", promptPage, [true]),
      took: async () =>
        (await (await page.request.get("/account/data")).text()).includes('"isCoachOn": true'),
    }),
  },
  {
    name: "POST /practise/[prompt]/draft",
    open: "applicant",
    prepare: async ({ page }) => ({
      send: (request) =>
        request.post(`${promptPage}/draft`, { data: { text: "A kept thought", version: "" } }),
      took: async () => (await (await page.request.get(promptPage)).text()).includes("A kept thought"),
    }),
  },
  {
    name: "app/plan/settings/actions.ts#saveSettings",
    open: "applicant",
    prepare: async ({ page }) => {
      const name = "app/plan/settings/actions.ts#saveSettings";
      const form = { plan: "off", extraTime: "50", clock: "shown", coach: "off" };
      return {
        send: (request) => callAction(request, name, "/plan/settings", [emptyForm], form),
        took: async () => (await (await page.request.get("/plan")).text()).includes("practice plan is off"),
      };
    },
  },
  {
    name: "app/attempts/[id]/actions.ts#assessAttempt",
    open: "owner",
    prepare: async ({ page }) => {
      const address = await addAttempt(page.request);
      const id = address.replace("/attempts/", "");
      const name = "app/attempts/[id]/actions.ts#assessAttempt";
      return {
        send: (request) => callAction(request, name, address, [id, []], { band: "3" }),
        took: async () => (await (await page.request.get(address)).text()).includes("You gave yourself"),
      };
    },
  },
  {
    name: "app/attempts/[id]/actions.ts#readFeedback",
    open: "owner",
    prepare: async ({ page }) => {
      const { address, tutor, cohort } = await addFeedback(page.request);
      const args = [toId(address), await findReviewId(page.request, address)];
      return {
        send: (request) => callAction(request, "app/attempts/[id]/actions.ts#readFeedback", address, args),
        took: async () => !(await (await page.request.get(address)).text()).includes("Mark as read"),
        neighbours: await addNeighbours(tutor, cohort),
        tutor,
      };
    },
  },
  {
    name: "app/attempts/[id]/actions.ts#sendReply",
    open: "owner",
    prepare: async ({ page }) => {
      const { address, tutor, cohort } = await addFeedback(page.request);
      const name = "app/attempts/[id]/actions.ts#sendReply";
      const args = [toId(address), await findReviewId(page.request, address), { text: "", asksAgain: false }];
      const form = { text: "A reply of mine", submissionKey: crypto.randomUUID() };
      return {
        send: (request) => callAction(request, name, address, args, form),
        took: async () => (await (await page.request.get(address)).text()).includes("A reply of mine"),
        neighbours: await addNeighbours(tutor, cohort),
      };
    },
  },
  {
    name: "app/attempts/[id]/actions.ts#shareWith",
    open: "owner",
    prepare: async ({ page }) => {
      const { cohort, address, isSeen, ...near } = await prepareToShare(page.request);
      return { send: (request) => share(request, address, cohort), took: isSeen, ...near };
    },
  },
  {
    name: "app/attempts/[id]/actions.ts#stopSharing",
    open: "owner",
    prepare: async ({ page }) => {
      const { cohort, address, isSeen, ...near } = await prepareToShare(page.request);
      await share(page.request, address, cohort);
      const args = [toId(address), cohort];
      return {
        send: (request) => callAction(request, "app/attempts/[id]/actions.ts#stopSharing", address, args),
        took: async () => !(await isSeen()),
        ...near,
      };
    },
  },
];

/** An attempt of the applicant, a cohort that they are in, and whether its tutor sees the attempt. */
async function prepareToShare(applicant: APIRequestContext) {
  const tutor = await signUpSomebody();
  const cohort = await addCohort(tutor);
  await addApplicant(tutor, cohort, applicant);
  const address = await addAttempt(applicant);
  const page = `/tutor/${cohort}/print?attempt=${toId(address)}`;
  const isSeen = async () => (await tutor.get(page)).status() === 200;
  return { cohort, address, isSeen, tutor, neighbours: await addNeighbours(tutor, cohort) };
}

async function findReviewId(applicant: APIRequestContext, address: string): Promise<string> {
  return /id="feedback-([\w-]{36})"/.exec(await (await applicant.get(address)).text())?.[1] ?? "";
}

function callAccountAction(request: APIRequestContext, action: string, form: Record<string, string>) {
  return callAction(request, `app/account/actions.ts#${action}`, "/account", [emptyForm], form);
}

function signIn(request: APIRequestContext, email: string, password: string) {
  return callAction(request, "app/sign-in/actions.ts#signIn", "/sign-in", [emptyForm], { email, password });
}

async function isSignedIn(request: APIRequestContext): Promise<boolean> {
  return (await request.get("/account", { maxRedirects: 0 })).status() === 200;
}

/** Whether this email and password lead in; leaves the browser signed out. */
async function canSignIn(request: APIRequestContext, email: string, password: string): Promise<boolean> {
  await signIn(request, email, password);
  const signedIn = await isSignedIn(request);
  if (signedIn) await callAction(request, "app/sign-out.ts#leave", "/", []);
  return signedIn;
}
