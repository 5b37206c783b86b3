import type { Browser, Page } from "playwright/test";
import { chooseSet } from "../lib/mock/choose-set";
import { sayDuration } from "../lib/mock/say-duration";
import { timePrompt } from "../lib/mock/times";
import { roles } from "../lib/roles/roles";
import { expectAccessible } from "./accessible";
import { answer } from "./attempts";
import { mockCode, openFirstQuestion } from "./mocks";
import { expect, test } from "./test";

const identifying = `Mrs Ellen Whitcombe, hospital number 4839201, was in bed 4. ${answer}`;
const box = (page: Page) => page.getByLabel(/^Your (answer|reply)$/);
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const phase = (page: Page) => page.locator(".app-mock-phase");
const press = (page: Page, name: string) => page.getByRole("main").getByRole("button", { name }).click();

/** The exact moment until which the clock runs. */
const readDeadline = (page: Page) => page.locator(".app-clock time").getAttribute("datetime");

const toMoment = (datetime: string | null) => Date.parse(datetime ?? "");

async function start(page: Page) {
  await page.goto("/mock");
  await page.getByLabel("5 questions").check();
  await press(page, "Start the interview");
  await expect(heading(page)).toHaveText("Your mock interview");
}

async function answerQuestion(page: Page, number: number, words: string) {
  await press(page, `Show question ${number}`);
  await press(page, "Start my answer");
  await box(page).fill(words);
  await press(page, "Send my answer");
}

/** A browser that knows who somebody is and nothing else, as after a crash. */
async function openAfterCrash(browser: Browser, page: Page, javaScriptEnabled = true): Promise<Page> {
  const { origin, pathname } = new URL(page.url());
  const { cookies } = await page.context().storageState();
  await page.close();
  const context = await browser.newContext({
    baseURL: origin,
    javaScriptEnabled,
    storageState: { cookies, origins: [] },
  });
  const again = await context.newPage();
  await again.goto(pathname);
  return again;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a mock interview ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 320, height: 800 } });

    test("of five questions goes on after a crash at the same second, and ends in a profile", async ({
      applicant,
      browser,
    }) => {
      await start(applicant.page);
      await press(applicant.page, "Show question 1");
      await expect(phase(applicant.page)).toHaveText("Time to think");
      await press(applicant.page, "Start my answer");
      await expect(phase(applicant.page)).toHaveText("Time to answer");
      await box(applicant.page).fill(answer);
      if (javaScriptEnabled) await expect(applicant.page.getByText("Draft saved")).toBeVisible();
      else {
        await press(applicant.page, "Save and leave");
        await applicant.page.getByRole("link", { name: "Go on with question 1" }).click();
      }
      await expect(box(applicant.page)).toHaveValue(answer);
      const deadline = await readDeadline(applicant.page);

      const page = await openAfterCrash(browser, applicant.page, javaScriptEnabled);
      await expect(box(page)).toHaveValue(answer);
      expect(await readDeadline(page)).toBe(deadline);
      await press(page, "Send my answer");
      await expect(phase(page)).toHaveText("The panel asks one more question");
      await box(page).fill("He went home safely, and his daughter thanked me.");
      await press(page, "Send my reply");

      await answerQuestion(page, 2, answer);
      await box(page).fill("I asked him two days later, and he was well.");
      await press(page, "Send my reply");

      await answerQuestion(page, 3, "");
      await expect(page.getByRole("link", { name: "Write your answer, or go on without one" })).toBeVisible();
      await press(page, "Skip this question");

      await answerQuestion(page, 4, answer);
      await press(page, "Send my reply");
      await press(page, "Go on without a reply");

      await answerQuestion(page, 5, answer);
      await expect(phase(page)).toHaveText("The panel asks one more question");
      await expect(page.getByText(/Band \d|of 100 points/)).toHaveCount(0);
      await box(page).fill("I learnt to look up.");
      await press(page, "Send my reply");
      await press(page, "See how it went");

      await expect(page.getByText("You answered 4 of 5 questions")).toBeVisible();
      await expect(
        page.getByText(/^You seem to tell the same event in questions 1, 2, 4 and 5/),
      ).toBeVisible();
      await expect(page.getByRole("rowheader").first()).toBeVisible();
      await page.getByText("The figures behind this").click();
      await expect(page.getByText(/^4 answers together would be dependable/)).toContainText("0.61");
      await expect(page.getByText("Not answered")).toHaveCount(1);
      await page.getByRole("heading", { name: /^1\. / }).getByRole("link").click();
      await expect(page.getByRole("heading", { name: "What it added" })).toBeVisible();
      await page.getByRole("link", { name: "Back" }).click();
      await expect(page).toHaveURL(/\/profile$/);
      await page.context().close();
    });

    test("shows words that say who somebody is, keeps them, and leaves the choice", async ({
      applicant: { page },
    }) => {
      const id = await openFirstQuestion(page.request);
      const recognised = page.getByRole("heading", { name: /Could somebody be recognised/ });
      await page.goto(`/mock/${id}/1`);
      await press(page, "Start my answer");
      const deadline = await readDeadline(page);
      await box(page).fill(identifying);
      await press(page, "Send my answer");
      await expect(recognised).toBeVisible();
      await expect(page.getByText("The clock stands still while you decide.")).toBeVisible();
      await expect(page.getByRole("listitem").filter({ hasText: "4839201" })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);

      // They are kept already: a page that is opened anew has them, and the question. The time for it does not count.
      await page.goto(`/mock/${id}`);
      await expect(page.getByText("Question 1 is open, and its clock stands still")).toBeVisible();
      await page.getByRole("link", { name: "Go on with question 1" }).click();
      await expect(recognised).toBeVisible();
      await press(page, "Change my answer");
      await expect(box(page)).toHaveValue(identifying);
      expect(toMoment(await readDeadline(page))).toBeGreaterThan(toMoment(deadline));
      await press(page, "Send my answer");
      await press(page, "Go on with these words");
      await expect(phase(page)).toHaveText("The panel asks one more question");

      // What was decided about is not asked again; what is not sent yet is, when the interview ends.
      const replyDeadline = await readDeadline(page);
      await box(page).fill("Her neighbour Mr Alan Whitcombe, hospital number 5550123, was in bed 5.");
      await press(page, "Save and leave");
      await page.getByText("Finish early").click();
      await press(page, "Finish now");
      await expect(recognised).toBeVisible();
      await expect(page.getByRole("listitem").filter({ hasText: "5550123" })).toBeVisible();
      await expect(page.getByRole("listitem").filter({ hasText: "4839201" })).toHaveCount(0);
      if (javaScriptEnabled) await expectAccessible(page);
      await press(page, "Change my answer");
      expect(toMoment(await readDeadline(page))).toBeGreaterThan(toMoment(replyDeadline));
      await box(page).fill("I asked a patient in the next bed.");
      await press(page, "Save and leave");
      await page.getByText("Finish early").click();
      await press(page, "Finish now");
      await expect(page).toHaveURL(/\/profile$/);
    });

    test("ends with words that say who somebody is when the person says so", async ({
      applicant: { page },
    }) => {
      const id = await openFirstQuestion(page.request);
      await page.goto(`/mock/${id}/1`);
      await press(page, "Start my answer");
      await box(page).fill(identifying);
      await press(page, "Save and leave");
      await page.getByText("Finish early").click();
      await press(page, "Finish now");
      await press(page, "Finish with these words");
      await expect(page.getByText("You answered 1 of 5 questions")).toBeVisible();
    });

    test("can be finished early: what was not sent is marked too", async ({ applicant: { page } }) => {
      await start(page);
      await press(page, "Show question 1");
      await press(page, "Start my answer");
      await box(page).fill(answer);
      await press(page, "Save and leave");
      await page.getByText("Finish early").click();
      await press(page, "Finish now");
      await expect(page.getByText("You answered 1 of 5 questions")).toBeVisible();
      await expect(page.getByText("not sent when the interview was finished")).toBeVisible();
      await expect(page.getByRole("heading", { name: "What came up more than once" })).toHaveCount(0);

      await page.getByText("Delete this interview").first().click();
      await press(page, "Delete this interview");
      await expect(page.getByRole("heading", { name: "Your finished interviews" })).toHaveCount(0);
      await page.goto("/attempts");
      await expect(page.getByRole("heading", { name: "1 answer", exact: true })).toBeVisible();
    });
  });
}

test("the keyboard is led into the box when the answer begins, and into the next one", async ({
  applicant: { page },
}) => {
  const id = await openFirstQuestion(page.request);
  await page.goto(`/mock/${id}/1`);
  await page.getByRole("button", { name: "Start my answer" }).focus();
  await page.keyboard.press("Enter");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("I asked her what she needed, because she looked lost.");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Dictate" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Send my answer" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(phase(page)).toHaveText("The panel asks one more question");
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue("");
});

test("each step of a question is accessible, on a phone too", async ({ applicant: { page } }) => {
  const id = await openFirstQuestion(page.request);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`/mock/${id}/1`);
  await press(page, "Start my answer");
  await expect(box(page)).toBeVisible();
  await expectAccessible(page);
  await box(page).fill(answer);
  await press(page, "Send my answer");
  await expect(phase(page)).toHaveText("The panel asks one more question");
  await expect(page.locator(".app-probe")).toBeInViewport({ ratio: 1 });
  await expectAccessible(page);
});

test("a hidden clock stays hidden, and a word on the page brings it back", async ({
  applicant: { page },
}) => {
  const id = await openFirstQuestion(page.request);
  const clock = page.locator("summary", { hasText: "Clock" });
  await page.goto(`/mock/${id}/1`);
  await expect(page.getByText(/^You have until/)).toBeVisible();
  const kept = page.waitForResponse((response) => response.request().method() === "POST");
  await clock.click();
  await kept;
  await page.reload();
  await expect(page.getByText(/^You have until/)).toBeHidden();
  await clock.click();
  await expect(page.getByText(/^You have until/)).toBeVisible();
});

test("a code gives two people the same questions, one of them with twice the time", async ({
  applicant,
  stranger,
}) => {
  const [role] = roles;
  const first = role && chooseSet({ role, count: 5, code: mockCode })[0];
  if (!first) throw new Error("There is no role to rehearse for");
  for (const [{ page }, extraTime] of [
    [applicant, 0],
    [stranger, 100],
  ] as const) {
    await page.goto(`/mock?code=${mockCode.toLowerCase()}`);
    await page.getByLabel(extraTime ? "Twice the time" : "No extra time").check();
    await press(page, "Start the interview");
    await press(page, "Show question 1");
    await expect(heading(page)).toContainText(first.text);
    const { answering } = timePrompt(first, extraTime);
    await expect(page.getByText(`Then you have ${sayDuration(answering)}`)).toBeVisible();
  }
});

test("a code that is none is said so, and starts nothing", async ({ applicant: { page } }) => {
  await page.goto("/mock");
  await page.getByText("I have a code").click();
  await page.getByLabel("Code").fill("nonsense");
  await press(page, "Use this code");
  await expect(page.getByRole("link", { name: /^Enter a code like/ })).toBeVisible();
  await expect(page.getByLabel("Code")).toHaveValue("nonsense");
});

test("questions are opened in their order: an address leads to where one is", async ({
  applicant: { page },
  problems,
}) => {
  await start(page);
  const { pathname } = new URL(page.url());
  for (const address of [`${pathname}/1`, `${pathname}/3`, `${pathname}/profile`]) {
    await page.goto(address);
    await expect(page).toHaveURL(pathname);
  }
  expect((await page.goto(`${pathname}/9`))?.status()).toBe(404);
  await expect(heading(page)).toHaveText("Interview not found");
  // The browser reports the status of the page itself.
  problems.splice(0);
});

test("an older tab does not overwrite what a newer one has saved or sent", async ({
  applicant: { page },
  context,
}) => {
  const id = await openFirstQuestion(page.request);
  await page.goto(`/mock/${id}/1`);
  await press(page, "Start my answer");
  await expect(box(page)).toBeVisible();
  const second = await context.newPage();
  await second.goto(`/mock/${id}/1`);
  await box(second).fill("Newer words in the second tab");
  await expect(second.getByText("Draft saved")).toBeVisible();

  await box(page).fill(answer);
  await press(page, "Send my answer");
  await expect(page.getByLabel("You have two versions of this answer")).toHaveValue(
    "Newer words in the second tab",
  );
  await expect(box(page)).toHaveValue(answer);

  await press(second, "Send my answer");
  await expect(phase(second)).toHaveText("The panel asks one more question");
  await press(page, "Send my answer");
  await expect(page.getByRole("link", { name: /^You have sent this already/ })).toBeVisible();
  await expect(box(page)).toHaveValue(answer);
});
