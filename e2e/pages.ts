import type { Page as BrowserPage } from "playwright/test";
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
  {
    route: "/",
    open: "anyone",
    title: "Steadyhand – practise for a values-based NHS interview",
    h1: "Practise for a values-based NHS interview",
  },
  { route: "/practise", open: "anyone", title: "Choose a question – Steadyhand", h1: "Choose a question" },
  { route: "/roles", open: "anyone", title: "Roles – Steadyhand", h1: "Roles" },
  {
    route: "/roles/[role]",
    open: "anyone",
    title: "Clinical perfusion science – Steadyhand",
    h1: "Clinical perfusion science",
    makeAddress: async () => "/roles/clinical-perfusion",
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
];

/** Every address that answers with something else than a page. */
export const handlers: readonly { route: string; open: Opener }[] = [
  { route: "/practise/surprise", open: "anyone" },
];

/** Opens a page in this browser as its owner would: signed in only where it must be. */
export async function openAs(owner: Person, row: Page, page: BrowserPage) {
  const address = row.makeAddress ? await row.makeAddress(owner) : row.route;
  if (row.open !== "anyone") await page.context().addCookies(await owner.page.context().cookies());
  return page.goto(address);
}
