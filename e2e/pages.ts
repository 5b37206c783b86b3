import type { Page as BrowserPage } from "playwright/test";
import { addAttempt, betterAnswer, promptId, promptPage } from "./attempts";
import { cohortPages } from "./cohort-pages";
import { addCohort, addSharedAnswer, toId } from "./cohorts";
import { addFinishedMock, addMock, openFirstQuestion } from "./mocks";
import { reviewHandlers, reviewPages } from "./review-pages";
import { storyPages } from "./stories";
import type { Person } from "./test";

/**
 * Who may open it: `anyone`; an `applicant`, so anyone who is signed in (others are led to the sign-in page); or the
 * `owner` of what it shows (for others it is not there).
 */
export type Opener = "anyone" | "applicant" | "owner";

/** A page of the app. */
export type Page = {
  /** As the folders of app/ spell it. */
  route: string;
  open: Opener;
  title: string | RegExp;
  h1: string | RegExp;
  /** An address of the page, for a route with parameters; an owner's page is made by its owner. */
  makeAddress?: (owner: Person) => Promise<string>;
};

/** Every page. A route without a row here fails, and so does a row without a route. */
export const pages: readonly Page[] = [
  ...cohortPages,
  ...reviewPages,
  ...storyPages,
  {
    route: "/",
    open: "anyone",
    title: "Steadyhand – practise for a values-based NHS interview",
    h1: "Practise for a values-based NHS interview",
  },
  { route: "/practise", open: "anyone", title: "Choose a question – Steadyhand", h1: "Choose a question" },
  {
    route: "/practise/[prompt]",
    open: "anyone",
    title: /^Answer: Tell me .* – Steadyhand$/,
    h1: /^Tell me about a time when somebody near you/,
    makeAddress: async () => promptPage,
  },
  { route: "/attempts", open: "applicant", title: "My attempts – Steadyhand", h1: "My attempts" },
  {
    route: "/attempts/[id]",
    open: "owner",
    title: "Your answer and its report – Steadyhand",
    h1: /Tell me about a time when somebody near you/,
    makeAddress: (owner) => addAttempt(owner.page.request),
  },
  {
    route: "/attempts/[id]/follow-up",
    open: "owner",
    title: "Answer the follow-up question – Steadyhand",
    h1: /Tell me about a time when somebody near you/,
    makeAddress: async (owner) => `${await addAttempt(owner.page.request)}/follow-up`,
  },
  {
    route: "/attempts/compare",
    open: "owner",
    title: "Compare two answers – Steadyhand",
    h1: /Tell me about a time when somebody near you/,
    makeAddress: async (owner) => {
      await addAttempt(owner.page.request);
      await addAttempt(owner.page.request, betterAnswer);
      return `/attempts/compare?prompt=${promptId}`;
    },
  },
  {
    route: "/tutor/[cohort]/agreement",
    open: "owner",
    title: "Agreement – Steadyhand",
    h1: /Agreement$/,
    makeAddress: async (owner) => `/tutor/${await addCohort(owner.page.request)}/agreement`,
  },
  {
    route: "/tutor/[cohort]/results",
    open: "owner",
    title: "Results – Steadyhand",
    h1: /Results$/,
    makeAddress: async (owner) => `/tutor/${(await addSharedAnswer(owner.page.request)).cohort}/results`,
  },
  {
    route: "/tutor/[cohort]/print",
    open: "owner",
    title: "Answers to print – Steadyhand",
    h1: /1 answer$/,
    makeAddress: async (owner) => {
      const { cohort, address } = await addSharedAnswer(owner.page.request);
      return `/tutor/${cohort}/print?attempt=${toId(address)}`;
    },
  },
  { route: "/plan", open: "applicant", title: "My practice plan – Steadyhand", h1: "My practice plan" },
  {
    route: "/plan/settings",
    open: "applicant",
    title: "Practice settings – Steadyhand",
    h1: "Practice settings",
  },
  {
    route: "/progress",
    open: "applicant",
    title: "My progress – Steadyhand",
    h1: "My progress",
    makeAddress: async (owner) => {
      await addAttempt(owner.page.request);
      return "/progress";
    },
  },
  { route: "/mock", open: "applicant", title: "Mock interview – Steadyhand", h1: "Mock interview" },
  {
    route: "/mock/[mock]",
    open: "owner",
    title: "Your mock interview – Steadyhand",
    h1: "Your mock interview",
    makeAddress: async (owner) => `/mock/${await addMock(owner.page.request)}`,
  },
  {
    route: "/mock/[mock]/[position]",
    open: "owner",
    title: "Question 1 of your mock interview – Steadyhand",
    h1: /^Question 1 of 5/,
    makeAddress: async (owner) => `/mock/${await openFirstQuestion(owner.page.request)}/1`,
  },
  {
    route: "/mock/[mock]/profile",
    open: "owner",
    title: "Profile of your mock interview – Steadyhand",
    h1: /Your mock interview$/,
    makeAddress: async (owner) => `/mock/${await addFinishedMock(owner.page.request)}/profile`,
  },
  { route: "/roles", open: "anyone", title: "Roles – Steadyhand", h1: "Roles" },
  {
    route: "/roles/[role]",
    open: "anyone",
    title: "Clinical perfusion science – Steadyhand",
    h1: "Clinical perfusion science",
    makeAddress: async () => "/roles/clinical-perfusion",
  },
  { route: "/how-we-score", open: "anyone", title: "How we score – Steadyhand", h1: "How we score" },
  {
    route: "/how-we-score/[competency]",
    open: "anyone",
    title: "How we score: Compassion – Steadyhand",
    h1: "How we score: Compassion",
    makeAddress: async () => "/how-we-score/compassion",
  },
  {
    route: "/privacy",
    open: "anyone",
    title: "Privacy and cookies – Steadyhand",
    h1: "Privacy and cookies",
  },
  {
    route: "/accessibility",
    open: "anyone",
    title: "Accessibility statement – Steadyhand",
    h1: "Accessibility statement",
  },
  { route: "/sign-up", open: "anyone", title: "Create an account – Steadyhand", h1: "Create an account" },
  { route: "/sign-in", open: "anyone", title: "Sign in – Steadyhand", h1: "Sign in" },
  { route: "/account", open: "applicant", title: "Your account – Steadyhand", h1: "Your account" },
  { route: "/account/name", open: "applicant", title: "Change your name – Steadyhand", h1: "Your name" },
  {
    route: "/account/password",
    open: "applicant",
    title: "Change your password – Steadyhand",
    h1: "Change your password",
  },
  {
    route: "/account/delete",
    open: "applicant",
    title: "Delete your account – Steadyhand",
    h1: "Delete your account",
  },
  {
    route: "/account/deleted",
    open: "anyone",
    title: "Your account is deleted – Steadyhand",
    h1: "Your account is deleted",
  },
];

/** Every address that answers a GET with something else than a page. */
export const handlers: readonly Pick<Page, "route" | "open" | "makeAddress">[] = [
  ...reviewHandlers,
  { route: "/account/data", open: "applicant" },
  { route: "/api/auth/callback/oidc", open: "anyone" },
  { route: "/practise/surprise", open: "anyone" },
  { route: "/sign-in/provider", open: "anyone" },
  {
    route: "/tutor/[cohort]/results.csv",
    open: "owner",
    makeAddress: async (owner) => `/tutor/${await addCohort(owner.page.request)}/results.csv`,
  },
];

/** Opens a page in this browser as its owner would: signed in only where it must be. */
export async function openAs(owner: Person, row: Page, page: BrowserPage) {
  const address = row.makeAddress ? await row.makeAddress(owner) : row.route;
  if (row.open !== "anyone") await page.context().addCookies(await owner.page.context().cookies());
  return page.goto(address);
}
