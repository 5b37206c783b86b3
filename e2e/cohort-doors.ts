import type { APIRequestContext } from "playwright/test";
import { callAction } from "./actions";
import { promptId } from "./attempts";
import {
  addApplicant,
  addAssignment,
  addCohort,
  addOwnPrompt,
  addTutor,
  findMember,
  invite,
  inviteSomebody,
  makeJoinCode,
  ownPrompt,
  signUpSomebody,
} from "./cohorts";
import type { Door } from "./doors";
import { addNeighbours } from "./neighbours";

const emptyForm = { errors: [], values: {} };
const settings = { title: "Week two", note: "", showMark: "at-once", share: "0" };

type Made = { request: APIRequestContext; cohort: string };
type Changed = (page: (path: string) => Promise<string>) => Promise<boolean>;

/**
 * A door of a cohort's tutors: `prepare` makes what it needs and gives its arguments and its form; `took` looks at pages
 * below the cohort.
 */
function forTutors(
  name: string,
  prepare: (made: Made) => Promise<{ args: unknown[]; form?: Record<string, string>; took: Changed }>,
): Door {
  return {
    name: `app/tutor/[cohort]/${name}`,
    open: "owner",
    prepare: async ({ page: { request } }) => {
      const cohort = await addCohort(request);
      const { args, form, took } = await prepare({ request, cohort });
      const read = async (path: string) => (await request.get(`/tutor/${cohort}${path}`)).text();
      return {
        send: (sender, inPlace = cohort) =>
          callAction(sender, `app/tutor/[cohort]/${name}`, `/tutor/${inPlace}`, [inPlace, ...args], form),
        took: () => took(read),
        neighbours: await addNeighbours(request, cohort),
      };
    },
  };
}

const prepareAssignment = ({ request, cohort }: Made) => addAssignment(request, cohort, {}, false);

/** Whether the owner has the cohort among those of an applicant. */
const hasJoined = async (request: APIRequestContext) =>
  (await (await request.get("/assignments")).text()).includes("who sees what");

/** What changes cohorts, assignments and who is in them. */
export const cohortDoors: readonly Door[] = [
  {
    name: "app/tutor/actions.ts#makeCohort",
    open: "applicant",
    prepare: async ({ page }) => ({
      send: (request) =>
        callAction(request, "app/tutor/actions.ts#makeCohort", "/tutor", [emptyForm], { name: "New group" }),
      took: async () => (await (await page.request.get("/tutor")).text()).includes("New group"),
    }),
  },
  forTutors("people/actions.ts#resetCode", async () => ({
    args: [],
    form: { days: "7" },
    took: async (page) => (await page("/people")).includes("It lets applicants in until"),
  })),
  forTutors("people/actions.ts#invite", async () => ({
    args: [emptyForm],
    form: { emails: "kim@example.org", role: "applicant" },
    took: async (page) => (await page("/people")).includes("kim@example.org"),
  })),
  forTutors("people/actions.ts#withdrawInvitation", async ({ request, cohort }) => {
    await invite(request, cohort, { emails: "kim@example.org", role: "applicant" });
    const text = await (await request.get(`/tutor/${cohort}/people`)).text();
    const id = /id="invitation-([0-9a-f-]{36})"/.exec(text)?.[1];
    return { args: [id], took: async (page) => !(await page("/people")).includes("kim@example.org") };
  }),
  forTutors("people/actions.ts#removeMember", async ({ request, cohort }) => {
    await addApplicant(request, cohort, await signUpSomebody());
    return {
      args: [await findMember(request, cohort)],
      took: async (page) => !(await page("/people")).includes("Kim Example"),
    };
  }),
  forTutors("people/actions.ts#setExtraTime", async ({ request, cohort }) => {
    await addApplicant(request, cohort, await signUpSomebody());
    const id = await findMember(request, cohort);
    return {
      args: [id],
      form: { time: "50" },
      took: async (page) => /value="50" selected/.test(await page(`/people/${id}`)),
    };
  }),
  forTutors("settings/actions.ts#changeCohort", async () => ({
    args: [emptyForm],
    form: { name: "Winter group" },
    took: async (page) => (await page("")).includes("Winter group"),
  })),
  forTutors("settings/actions.ts#archive", async () => ({
    args: [true],
    took: async (page) => (await page("/settings")).includes("Open this cohort again"),
  })),
  forTutors("settings/actions.ts#leave", async ({ request, cohort }) => {
    await addTutor(request, cohort, await signUpSomebody());
    return { args: [], took: async (page) => !(await page("")).includes("Set a new assignment") };
  }),
  forTutors("prompts/actions.ts#savePrompt", async () => ({
    args: [null, emptyForm],
    form: ownPrompt,
    took: async (page) => (await page("/prompts")).includes(ownPrompt.text),
  })),
  forTutors("prompts/actions.ts#deletePrompt", async ({ request, cohort }) => ({
    args: [await addOwnPrompt(request, cohort)],
    took: async (page) => !(await page("/prompts")).includes(ownPrompt.text),
  })),
  forTutors("assignments/actions.ts#makeAssignment", async () => ({
    args: [emptyForm],
    form: settings,
    took: async (page) => (await page("/assignments")).includes(settings.title),
  })),
  forTutors("assignments/actions.ts#changeSettings", async (made) => ({
    args: [await prepareAssignment(made), emptyForm],
    form: settings,
    took: async (page) => (await page("/assignments")).includes(settings.title),
  })),
  forTutors("assignments/actions.ts#addPrompts", async (made) => {
    const id = await prepareAssignment(made);
    return {
      args: [id, null],
      form: { prompt: "calm-several-demands" },
      took: async (page) => (await page(`/assignments/${id}`)).includes("2 questions"),
    };
  }),
  forTutors("assignments/actions.ts#movePrompt", async (made) => {
    const id = await prepareAssignment(made);
    return {
      args: [id, promptId, "out"],
      took: async (page) => (await page(`/assignments/${id}`)).includes("0 questions"),
    };
  }),
  forTutors("assignments/actions.ts#publish", async (made) => {
    const id = await prepareAssignment(made);
    return {
      args: [id],
      took: async (page) => (await page(`/assignments/${id}`)).includes("The questions stay as they are"),
    };
  }),
  forTutors("assignments/actions.ts#deleteAssignment", async (made) => ({
    args: [await prepareAssignment(made)],
    took: async (page) => !(await page("/assignments")).includes("Week one"),
  })),
  {
    name: "app/join/actions.ts#openCode",
    open: "applicant",
    prepare: async ({ page }) => {
      let led = false;
      return {
        send: async (request) => {
          const form = { code: "4k7p 9x2m" };
          const name = "app/join/actions.ts#openCode";
          const response = await callAction(request, name, "/join", [emptyForm], form);
          const address = response.headers()["x-action-redirect"] ?? "";
          led ||= request === page.request && address.startsWith("/join/4K7P-9X2M");
          return response;
        },
        took: async () => led,
      };
    },
  },
  {
    name: "app/join/actions.ts#joinByCode",
    open: "applicant",
    prepare: async ({ page }) => {
      const tutor = await signUpSomebody();
      const code = await makeJoinCode(tutor, await addCohort(tutor));
      return {
        send: (request) => callAction(request, "app/join/actions.ts#joinByCode", `/join/${code}`, [code]),
        took: () => hasJoined(page.request),
      };
    },
  },
  {
    name: "app/join/actions.ts#acceptLink",
    open: "applicant",
    prepare: async ({ page }) => {
      const tutor = await signUpSomebody();
      return {
        // Each link lets one person in: everybody gets their own.
        send: async (request) => {
          const token = await inviteSomebody(tutor, await addCohort(tutor), "tutor");
          const path = `/join/invitation/${token}`;
          return callAction(request, "app/join/actions.ts#acceptLink", path, [token]);
        },
        took: async () => (await (await page.request.get("/tutor")).text()).includes("Autumn group"),
      };
    },
  },
  {
    name: "app/join/actions.ts#acceptOwn",
    open: "owner",
    prepare: async ({ page, email }) => {
      const tutor = await signUpSomebody();
      await invite(tutor, await addCohort(tutor), { emails: email, role: "applicant" });
      const id = /aria-labelledby="([0-9a-f-]{36})"/.exec(
        await (await page.request.get("/join")).text(),
      )?.[1];
      return {
        send: (request) => callAction(request, "app/join/actions.ts#acceptOwn", "/join", [id]),
        took: () => hasJoined(page.request),
      };
    },
  },
  {
    name: "app/practise/[prompt]/actions.ts#startClock",
    open: "owner",
    prepare: async ({ page }) => {
      const tutor = await signUpSomebody();
      const cohort = await addCohort(tutor);
      await addApplicant(tutor, cohort, page.request);
      const id = await addAssignment(tutor, cohort, { limit: "10" });
      const path = `/practise/${promptId}?assignment=${id}`;
      return {
        send: (request) =>
          callAction(request, "app/practise/[prompt]/actions.ts#startClock", path, [id, promptId]),
        took: async () => (await (await page.request.get(path)).text()).includes("You have until"),
        neighbours: await addNeighbours(tutor, cohort),
        tutor,
      };
    },
  },
];
