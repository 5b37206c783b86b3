import type { Page } from "playwright/test";
import { countWords } from "../lib/answer-text";
import { expectAccessible } from "./accessible";
import { answer, betterAnswer, promptPage } from "./attempts";
import { expect, type Person, test } from "./test";

const box = (page: Page) => page.getByLabel("Your answer", { exact: true });
const status = (page: Page) => page.getByRole("status");
const mark = (page: Page) => page.getByRole("button", { name: "Mark my answer" });
const identifying = `Mrs Ellen Whitcombe, hospital number 4839201, was in bed 4. ${answer}`;

/** Fills the form to sign in that stands on the page. */
async function signInHere(page: Page, { email, password }: Person) {
  await page.locator("#sign-in-email").fill(email);
  await page.locator("#sign-in-password").fill(password);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
}

test.describe("a visitor", () => {
  test("gets the whole report, and keeps the answer by making an account", async ({ page }) => {
    await page.goto(promptPage);
    await box(page).fill(answer);
    await expect(page.getByText(`${countWords(answer)} words, about 30 seconds to say`)).toBeVisible();
    await mark(page).click();
    await expect(page.getByRole("heading", { name: /^Band \d of 4/ })).toBeVisible();
    await expect(page.getByRole("heading", { name: "What a panel would ask next" })).toBeVisible();

    await page.getByRole("button", { name: "Create account" }).click();
    await expect(page.getByRole("link", { name: "Enter a name" })).toBeVisible();
    await expect(page.getByRole("heading", { name: /^Band \d of 4/ })).toBeVisible();
    await page.getByLabel("Your name").fill("Robin Example");
    await page.locator("#sign-up-email").fill(`${crypto.randomUUID()}@example.org`);
    await page.locator("#sign-up-password").fill("seven quiet herons at dusk");
    await page.getByRole("button", { name: "Create account" }).click();
    await expect(page).toHaveURL(/\/attempts\/[0-9a-f-]{36}$/);
    await expect(page.getByRole("heading", { name: /^Band \d of 4/ })).toBeVisible();
    await expect(page.locator(".app-marked")).toContainText(answer.slice(0, 30));

    await page.goto(promptPage);
    await expect(box(page)).toHaveValue("");
  });

  test("sees the mark first on a phone, and an error in the title only as long as there is one", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(promptPage);
    await mark(page).click();
    await expect(page).toHaveTitle(/^Error: Answer: /);
    await box(page).fill(answer);
    await mark(page).click();
    await expect(page.getByRole("heading", { name: /^Band \d of 4/ })).toBeInViewport();
    await expect(page).toHaveTitle(/^Answer: /);
  });

  test("finds the words again after the browser was closed", async ({ page, context }) => {
    await page.goto(promptPage);
    await box(page).fill(answer);
    await expect(status(page)).toHaveText("Draft saved in this browser");
    await page.close();
    const again = await context.newPage();
    await again.goto(promptPage);
    await expect(box(again)).toHaveValue(answer);
  });

  test("loses nothing that was typed before the page was ready", async ({ page }) => {
    let release = () => {};
    const ready = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/*.js", async (route) => {
      await ready;
      await route.continue();
    });
    await page.goto(promptPage, { waitUntil: "commit" });
    await box(page).fill("Typed early");
    release();
    await expect(status(page)).toHaveText("Draft saved in this browser");
    await expect(box(page)).toHaveValue("Typed early");
  });
});

test.describe("a draft", () => {
  test("is on another device as soon as it is saved", async ({ applicant: { page }, browser, baseURL }) => {
    await page.goto(promptPage);
    await box(page).fill(answer);
    await expect(status(page)).toHaveText("Draft saved");
    const phone = await browser.newContext({ baseURL, storageState: await page.context().storageState() });
    const other = await phone.newPage();
    await other.goto(promptPage);
    await expect(box(other)).toHaveValue(answer);
    await phone.close();
  });

  test("stays in the browser while offline, and is saved when the line is back", async ({
    applicant: { page },
    context,
    problems,
  }) => {
    await page.goto(promptPage);
    await context.setOffline(true);
    await box(page).fill(answer);
    await expect(status(page)).toHaveText("Saved in this browser only: you are offline");
    await context.setOffline(false);
    await expect(status(page)).toHaveText("Draft saved");
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await expect(box(page)).toHaveValue(answer);
    expect(problems.splice(0).every((problem) => problem.includes("ERR_INTERNET_DISCONNECTED"))).toBe(true);
  });

  test("that two tabs changed is never overwritten: both versions are there", async ({
    applicant: { page },
    context,
  }) => {
    await page.goto(promptPage);
    await box(page).fill("In the first tab");
    await expect(status(page)).toHaveText("Draft saved");
    const second = await context.newPage();
    await second.goto(promptPage);
    await box(second).fill("In the second tab");
    await expect(status(second)).toHaveText("Draft saved");

    await box(page).fill("Still in the first tab");
    const other = page.getByLabel("You have two versions of this answer");
    await expect(other).toHaveValue("In the second tab");
    await page.getByRole("button", { name: "Put these words in the box" }).click();
    await expect(box(page)).toHaveValue("In the second tab");
    await expect(other).toHaveValue("Still in the first tab");
    await page.getByRole("button", { name: "Put these words in the box" }).click();
    await page.getByRole("button", { name: "Keep what is in the box" }).click();
    await expect(other).toHaveCount(0);
    await expect(status(page)).toHaveText("Draft saved");
    await page.reload();
    await expect(box(page)).toHaveValue("Still in the first tab");
  });

  test("of another device is not lost when an older page is sent in", async ({
    applicant: { page },
    browser,
    baseURL,
  }) => {
    await page.goto(promptPage);
    const phone = await browser.newContext({ baseURL, storageState: await page.context().storageState() });
    const other = await phone.newPage();
    await other.goto(promptPage);
    await box(other).fill("Newer words on the phone");
    await expect(status(other)).toHaveText("Draft saved");
    await phone.close();

    await box(page).fill(answer);
    await mark(page).click();
    await expect(page.getByLabel("You have two versions of this answer")).toHaveValue(
      "Newer words on the phone",
    );
    await expect(box(page)).toHaveValue(answer);
    await page.getByRole("button", { name: "Keep what is in the box" }).click();
    await mark(page).click();
    await expect(page).toHaveURL(/\/attempts\//);
  });

  test("is gone from the browser after signing out", async ({ applicant: { page } }) => {
    await page.goto(promptPage);
    await box(page).fill(answer);
    await expect(status(page)).toHaveText("Draft saved");
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("café");
  });
});

test.describe("sending an answer", () => {
  test("after the session has ended keeps the text through signing in", async ({ applicant, problems }) => {
    const { page } = applicant;
    await page.goto(promptPage);
    await page.context().clearCookies();
    await box(page).fill(answer);
    await expect(status(page)).toHaveText("Saved in this browser only: you have been signed out");
    await mark(page).click();
    await expect(page.getByRole("heading", { name: "Sign in again" })).toBeVisible();
    await expect(box(page)).toHaveValue(answer);
    await signInHere(page, { ...applicant, password: "not this one at all" });
    await expect(
      page.getByRole("link", { name: "Check your email address and your password" }),
    ).toBeVisible();
    await signInHere(page, applicant);
    await expect(page).toHaveURL(/\/attempts\//);
    await expect(page.getByText(answer)).toBeVisible();
    expect(problems.splice(0).every((problem) => problem.includes("401"))).toBe(true);
  });

  test("with a double click makes one attempt", async ({ applicant: { page } }) => {
    await page.goto(promptPage);
    await box(page).fill(answer);
    await mark(page).dblclick();
    await expect(page).toHaveURL(/\/attempts\//);
    await page.goto("/attempts");
    await expect(page.getByRole("heading", { name: "1 answer", exact: true })).toBeVisible();
  });

  test("stops at words that could identify somebody, and leaves the choice", async ({
    applicant: { page },
  }) => {
    await page.goto(promptPage);
    await box(page).fill(identifying);
    await mark(page).click();
    await expect(page.getByRole("heading", { name: "Could somebody be recognised?" })).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: "4839201" })).toBeVisible();
    await page.getByRole("button", { name: "Change my answer" }).click();
    await expect(box(page)).toHaveValue(identifying);
    await mark(page).click();
    await page.getByRole("button", { name: "Go on with these words" }).click();
    await expect(page).toHaveURL(/\/attempts\//);
  });

  for (const text of ["", "   \n ", "\u200b\u2060", "…"]) {
    test(`without a word to mark (${JSON.stringify(text)}) asks for one`, async ({ page }) => {
      await page.goto(promptPage);
      await box(page).fill(text);
      await mark(page).click();
      await page
        .getByRole("main")
        .getByRole("alert")
        .getByRole("link", { name: "Write your answer" })
        .click();
      await expect(page.getByLabel("Your answer")).toBeFocused();
      await expect(page).toHaveTitle(/^Error: /);
    });
  }

  test("of 100,000 characters says what the limit is, and keeps every one", async ({
    applicant: { page },
  }) => {
    const long = "I checked it. ".repeat(7_143).slice(0, 100_000);
    await page.goto(promptPage);
    await box(page).fill(long);
    await expect(status(page)).toHaveText("Saved in this browser only: it is too long to keep with us");
    await mark(page).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText(
      "must be 10,000 characters or fewer",
    );
    expect((await box(page).inputValue()).length).toBe(100_000);
  });

  test("keeps other scripts and markup as they were written, and takes out what nobody can see", async ({
    applicant: { page },
  }) => {
    await page.goto(promptPage);
    await box(page).fill(`I\u0000 as\u200bked <b>her</b> & said "أهلا" 你好 👩‍⚕️. ${answer}`);
    await mark(page).click();
    await expect(page).toHaveURL(/\/attempts\//);
    await expect(page.getByText(`I asked <b>her</b> & said "أهلا" 你好 👩‍⚕️. ${answer}`)).toBeVisible();
  });
});

for (const width of [320, 1280]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("every state of an answer fits the screen and is accessible", async ({ page, context }) => {
      await page.goto(promptPage);
      await page.getByText("What a panel listens for").click();
      await mark(page).click();
      await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
      await expectAccessible(page);

      await box(page).fill(identifying);
      await mark(page).click();
      await expect(page.getByRole("heading", { name: "Could somebody be recognised?" })).toBeVisible();
      await expectAccessible(page);

      await page.getByRole("button", { name: "Go on with these words" }).click();
      await expect(page.getByRole("heading", { name: /^Band \d of 4/ })).toBeVisible();
      await page.getByText("I have an account").click();
      await expectAccessible(page);

      const second = await context.newPage();
      await second.goto(promptPage);
      await box(second).fill("In the second tab");
      await expect(status(second)).toHaveText("Draft saved in this browser");
      await page.getByLabel("Change your answer").fill("In the first tab");
      await expect(page.getByLabel("You have two versions of this answer")).toHaveValue("In the second tab");
      await expectAccessible(page);
    });
  });
}

test("a question that is not there is said to be so, with ways on", async ({ page, problems }) => {
  const response = await page.goto("/practise/no-such-question");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "Question not found" })).toBeVisible();
  await page.getByRole("link", { name: "Choose another question" }).click();
  await expect(page).toHaveURL("/practise");
  problems.splice(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an answer is drafted, stopped, marked, judged by its writer and shown", async ({
    applicant: { page },
  }) => {
    await page.goto(promptPage);
    await box(page).fill("A first thought");
    await page.getByRole("button", { name: "Save draft" }).click();
    await expect(status(page)).toHaveText(/^Draft saved at \d\d:\d\d$/);
    await page.goto(promptPage);
    await expect(box(page)).toHaveValue("A first thought");

    await box(page).fill("");
    await mark(page).click();
    await expect(page.getByRole("link", { name: "Write your answer" })).toBeVisible();
    await box(page).fill(identifying);
    await mark(page).click();
    await expect(page.getByRole("heading", { name: "Could somebody be recognised?" })).toBeVisible();
    await page.getByRole("button", { name: "Change my answer" }).click();
    await expect(box(page)).toHaveValue(identifying);
    await box(page).fill(betterAnswer);
    await mark(page).click();

    await page.getByRole("button", { name: "See the report" }).click();
    await expect(page.getByRole("link", { name: "Choose a band, or skip this step" })).toBeVisible();
    await page.getByLabel("3 – Satisfactory").check();
    await page.getByRole("button", { name: "See the report" }).click();
    await expect(page.getByRole("heading", { name: /^Band \d of 4/ })).toBeVisible();
    await expect(page.getByText(/^You gave yourself/)).toBeVisible();
    await page.getByRole("link", { name: "Answer again" }).click();
    await expect(box(page)).toHaveValue("");
  });

  test("two versions of a draft can be changed over, and neither is lost", async ({
    applicant: { page },
    context,
  }) => {
    const second = await context.newPage();
    await page.goto(promptPage);
    await second.goto(promptPage);
    await box(page).fill("In the first tab");
    await page.getByRole("button", { name: "Save draft" }).click();
    await box(second).fill("In the second tab");
    await second.getByRole("button", { name: "Save draft" }).click();
    const other = second.getByLabel("You have two versions of this answer");
    await expect(other).toHaveValue("In the first tab");
    await second.getByRole("button", { name: "Put these words in the box" }).click();
    await expect(box(second)).toHaveValue("In the first tab");
    await expect(other).toHaveValue("In the second tab");
    await second.getByRole("button", { name: "Put these words in the box" }).click();
    await second.getByRole("button", { name: "Keep what is in the box" }).click();
    await expect(status(second)).toHaveText(/^Draft saved/);
    await page.goto(promptPage);
    await expect(box(page)).toHaveValue("In the second tab");
  });

  test("a visitor keeps an answer through a mistake in the form", async ({ page }) => {
    await page.goto(promptPage);
    await box(page).fill(answer);
    await mark(page).click();
    await page.getByLabel("Your name").fill("Robin Example");
    await page.locator("#sign-up-email").fill(`${crypto.randomUUID()}@example.org`);
    await page.locator("#sign-up-password").fill("short");
    await page.getByRole("button", { name: "Create account" }).click();
    await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
    await page.locator("#sign-up-password").fill("seven quiet herons at dusk");
    await page.getByRole("button", { name: "Create account" }).click();
    await expect(page).toHaveURL(/\/attempts\//);
    await expect(page.getByRole("heading", { name: /^Band \d of 4/ })).toBeVisible();
  });

  test("100,000 characters come back with the limit", async ({ page }) => {
    await page.goto(promptPage);
    await box(page).fill("a".repeat(100_000));
    await mark(page).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("It is 90,000 too long");
    expect((await box(page).inputValue()).length).toBe(100_000);
  });
});
