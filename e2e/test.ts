import { test as base, expect, type Page } from "playwright/test";

/** Somebody with an account, and the page on which they are signed in. */
export type Person = { email: string; password: string; page: Page };

/** An address of one's own, so that the limits on tries from one address do not count the tests together. */
const makeAddressHeader = () => {
  const [a, b, c] = crypto.getRandomValues(new Uint8Array(3));
  return { "x-forwarded-for": `10.${a}.${b}.${c}` };
};

// Playwright gives its settings to the pages of a test only, not to those of a worker.
const makeSettings = () => ({
  baseURL: `http://localhost:${process.env.E2E_PORT}`,
  extraHTTPHeaders: makeAddressHeader(),
});

/** The same in every journey; long, and on no list of common passwords. */
const password = "seven quiet herons at dusk";

export const test = base.extend<
  { problems: string[]; applicant: Person; stranger: Person },
  { owner: Person }
>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are needed.
  extraHTTPHeaders: async ({}, use) => use(makeAddressHeader()),

  /** What the browser complained of on `page`; a test that leaves something in here fails. */
  problems: [
    async ({ page }, use) => {
      const problems: string[] = [];
      page.on("pageerror", (error) => problems.push(error.message));
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) problems.push(message.text());
      });
      await use(problems);
      expect(problems, "what the browser complained of").toEqual([]);
    },
    { auto: true },
  ],

  /** Somebody new, signed in on the test's own page. */
  applicant: async ({ page }, use) => {
    await use(await signUp(page));
  },

  /** Somebody else with an account, in a browser of their own. */
  stranger: async ({ browser, extraHTTPHeaders }, use) => {
    const context = await browser.newContext({ extraHTTPHeaders });
    await use(await signUp(await context.newPage()));
    await context.close();
  },

  /** Somebody with things of their own, shared by the tests of a worker that only look. */
  owner: [
    async ({ browser }, use) => {
      const context = await browser.newContext(makeSettings());
      await use(await signUp(await context.newPage()));
      await context.close();
    },
    { scope: "worker" },
  ],
});

export { expect };

/** Makes a new account as a person would, and leaves the page where the app leads. */
export async function signUp(page: Page): Promise<Person> {
  const email = `${crypto.randomUUID()}@example.org`;
  await page.goto("/sign-up");
  await page.getByLabel("Your name").fill("Robin Example");
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
  return { email, password, page };
}
