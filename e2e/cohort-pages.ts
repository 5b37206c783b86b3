import {
  addApplicant,
  addAssignment,
  addCohort,
  addOwnPrompt,
  findMember,
  inviteSomebody,
  makeJoinCode,
  signUpSomebody,
} from "./cohorts";
import type { Page } from "./pages";
import type { Person } from "./test";

/** A page below a new cohort of the owner. */
const below =
  (path: string) =>
  async ({ page }: Person) =>
    `/tutor/${await addCohort(page.request)}${path}`;

/** A page of an assignment that the owner prepares as a tutor. */
const ofAssignment =
  (path: string) =>
  async ({ page }: Person) => {
    const cohort = await addCohort(page.request);
    return `/tutor/${cohort}/assignments/${await addAssignment(page.request, cohort, {}, false)}${path}`;
  };

/** A cohort of somebody else with the owner as its applicant. */
async function joinCohort({ page }: Person) {
  const tutor = await signUpSomebody();
  const cohort = await addCohort(tutor);
  await addApplicant(tutor, cohort, page.request);
  return { tutor, cohort };
}

/** The pages of cohorts, for tutors and for their applicants. */
export const cohortPages: readonly Page[] = [
  { route: "/tutor", open: "applicant", title: "Tutoring – Steadyhand", h1: "Tutoring" },
  {
    route: "/tutor/[cohort]",
    open: "owner",
    title: "Cohort overview – Steadyhand",
    h1: /Autumn group/,
    makeAddress: below(""),
  },
  {
    route: "/tutor/[cohort]/people",
    open: "owner",
    title: "People – Steadyhand",
    h1: "People",
    makeAddress: below("/people"),
  },
  {
    route: "/tutor/[cohort]/people/[person]",
    open: "owner",
    title: "Person – Steadyhand",
    h1: "Kim Example",
    makeAddress: async ({ page }) => {
      const cohort = await addCohort(page.request);
      await addApplicant(page.request, cohort, await signUpSomebody());
      return `/tutor/${cohort}/people/${await findMember(page.request, cohort)}`;
    },
  },
  {
    route: "/tutor/[cohort]/people/remove/[person]",
    open: "owner",
    title: "Remove somebody – Steadyhand",
    h1: "Remove Kim Example from Autumn group?",
    makeAddress: async ({ page }) => {
      const cohort = await addCohort(page.request);
      await addApplicant(page.request, cohort, await signUpSomebody());
      return `/tutor/${cohort}/people/remove/${await findMember(page.request, cohort)}`;
    },
  },
  {
    route: "/tutor/[cohort]/settings",
    open: "owner",
    title: "Cohort settings – Steadyhand",
    h1: "Cohort settings",
    makeAddress: below("/settings"),
  },
  {
    route: "/tutor/[cohort]/prompts",
    open: "owner",
    title: "Own questions – Steadyhand",
    h1: "Own questions",
    makeAddress: below("/prompts"),
  },
  {
    route: "/tutor/[cohort]/prompts/new",
    open: "owner",
    title: "Write a question – Steadyhand",
    h1: "Write a question",
    makeAddress: below("/prompts/new"),
  },
  {
    route: "/tutor/[cohort]/prompts/[prompt]",
    open: "owner",
    title: "Change a question – Steadyhand",
    h1: "Change a question",
    makeAddress: async ({ page }) => {
      const cohort = await addCohort(page.request);
      return `/tutor/${cohort}/prompts/${await addOwnPrompt(page.request, cohort)}`;
    },
  },
  {
    route: "/tutor/[cohort]/assignments",
    open: "owner",
    title: "Assignments of the cohort – Steadyhand",
    h1: "Assignments",
    makeAddress: below("/assignments"),
  },
  {
    route: "/tutor/[cohort]/assignments/new",
    open: "owner",
    title: "Set a new assignment – Steadyhand",
    h1: "Set a new assignment",
    makeAddress: below("/assignments/new"),
  },
  {
    route: "/tutor/[cohort]/assignments/[assignment]",
    open: "owner",
    title: "Assignment – Steadyhand",
    h1: "Week one",
    makeAddress: ofAssignment(""),
  },
  {
    route: "/tutor/[cohort]/assignments/[assignment]/settings",
    open: "owner",
    title: "Change an assignment – Steadyhand",
    h1: "Change an assignment",
    makeAddress: ofAssignment("/settings"),
  },
  {
    route: "/tutor/[cohort]/assignments/[assignment]/questions",
    open: "owner",
    title: "Add questions – Steadyhand",
    h1: /Add questions$/,
    makeAddress: ofAssignment("/questions"),
  },
  { route: "/join", open: "applicant", title: "Join a cohort – Steadyhand", h1: "Join a cohort" },
  {
    route: "/join/[code]",
    open: "applicant",
    title: "Join a cohort – Steadyhand",
    h1: "Join Autumn group",
    makeAddress: async () => {
      const tutor = await signUpSomebody();
      return `/join/${await makeJoinCode(tutor, await addCohort(tutor))}`;
    },
  },
  {
    route: "/join/invitation/[token]",
    open: "applicant",
    title: "Join a cohort – Steadyhand",
    h1: "Tutor Autumn group",
    makeAddress: async () => {
      const tutor = await signUpSomebody();
      return `/join/invitation/${await inviteSomebody(tutor, await addCohort(tutor), "tutor")}`;
    },
  },
  { route: "/assignments", open: "applicant", title: "Assignments – Steadyhand", h1: "Assignments" },
  {
    route: "/assignments/[assignment]",
    open: "owner",
    title: "Assignment – Steadyhand",
    h1: /Week one$/,
    makeAddress: async (owner) => {
      const { tutor, cohort } = await joinCohort(owner);
      return `/assignments/${await addAssignment(tutor, cohort)}`;
    },
  },
  {
    route: "/assignments/leave/[cohort]",
    open: "owner",
    title: "Leave a cohort – Steadyhand",
    h1: "Leave Autumn group?",
    makeAddress: async (owner) => `/assignments/leave/${(await joinCohort(owner)).cohort}`,
  },
];
