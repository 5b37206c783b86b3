import { addCohort, addSharedAnswer, toId } from "./cohorts";
import type { Page } from "./pages";
import type { Person } from "./test";

const below =
  (path: string) =>
  async ({ page }: Person) =>
    `/tutor/${await addCohort(page.request)}${path}`;

/** The pages on which tutors review answers. */
export const reviewPages: readonly Page[] = [
  {
    route: "/tutor/[cohort]/queue",
    open: "owner",
    title: "Answers to review – Steadyhand",
    h1: "Answers to review",
    makeAddress: async ({ page }) => `/tutor/${(await addSharedAnswer(page.request)).cohort}/queue`,
  },
  {
    route: "/tutor/[cohort]/attempts/[attempt]",
    open: "owner",
    title: "Review an answer – Steadyhand",
    h1: /^Tell me about a time when somebody near you/,
    makeAddress: async ({ page }) => {
      const { cohort, address } = await addSharedAnswer(page.request);
      return `/tutor/${cohort}/attempts/${toId(address)}`;
    },
  },
  {
    route: "/tutor/[cohort]/comments",
    open: "owner",
    title: "Comment bank – Steadyhand",
    h1: "Comment bank",
    makeAddress: below("/comments"),
  },
  {
    route: "/tutor/[cohort]/moderation",
    open: "owner",
    title: "Marks far apart – Steadyhand",
    h1: "Marks far apart",
    makeAddress: below("/moderation"),
  },
];

export const reviewHandlers = [
  {
    route: "/tutor/[cohort]/comments/search",
    open: "owner" as const,
    makeAddress: below("/comments/search"),
  },
];
