import type { Page } from "playwright/test";
import { addAttempt, answer } from "./attempts";
import { addApplicant, addAssignment, addCohort, handIn, review, share, toId } from "./cohorts";
import { sendReply } from "./mocks";
import { expect, test } from "./test";

const reply =
  "She came at once and he went home safely. I learnt to look at people before I look at the till.";
const box = (page: Page) => page.getByLabel("Your reply");
const press = (page: Page, name: string) => page.getByRole("main").getByRole("button", { name }).click();

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a follow-up question ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 320, height: 800 } });

    test("is answered once, and the report says what the reply added", async ({ applicant: { page } }) => {
      const address = await addAttempt(page.request);
      await page.goto(address);
      await press(page, "Skip this");
      await page.getByRole("link", { name: "Answer the follow-up question" }).click();
      await page.getByText("Your answer").click();
      await expect(page.getByText(answer)).toBeVisible();
      await press(page, "Mark my reply");
      await expect(page.getByRole("link", { name: "Write your reply" })).toBeVisible();
      await box(page).fill(reply);
      await press(page, "Mark my reply");
      await expect(page.getByText(reply)).toBeVisible();
      await expect(
        page.getByText(/^Answer and reply together: \d+ of 100 points \(\+\d+ points\)/),
      ).toBeVisible();
      await expect(page.getByRole("listitem").filter({ hasText: /^What came of it: \+\d/ })).toContainText(
        "She came at once",
      );
      await expect(page.getByRole("link", { name: "Answer the follow-up question" })).toHaveCount(0);
      await page.goto(`${address}/follow-up`);
      await expect(page).toHaveURL(address);
    });

    test("stops a reply that says who somebody is, and keeps the words", async ({ applicant: { page } }) => {
      await page.goto(`${await addAttempt(page.request)}/follow-up`);
      const words = "Mrs Ellen Whitcombe, hospital number 4839201, came at once and thanked me.";
      await box(page).fill(words);
      await press(page, "Mark my reply");
      await expect(page.getByRole("heading", { name: /Could somebody be recognised/ })).toBeVisible();
      await press(page, "Change my answer");
      await expect(box(page)).toHaveValue(words);
    });
  });
}

test("a reply that was begun is there again when the page is opened again", async ({
  applicant: { page },
}) => {
  const address = `${await addAttempt(page.request)}/follow-up`;
  await page.goto(address);
  await box(page).fill(reply);
  await expect(page.getByText("Draft saved in this browser")).toBeVisible();
  await page.goto("/attempts");
  await page.goto(address);
  await expect(box(page)).toHaveValue(reply);
});

test("a tutor reviews the answer that was shared, and does not see the reply", async ({
  applicant: { page },
  stranger: tutor,
}) => {
  const cohort = await addCohort(tutor.page.request);
  await addApplicant(tutor.page.request, cohort, page.request);
  const address = await addAttempt(page.request);
  await share(page.request, address, cohort);
  await sendReply(page.request, address, reply);
  await tutor.page.goto(`/tutor/${cohort}/attempts/${toId(address)}`);
  await expect(tutor.page.getByRole("main")).toContainText("his hands were shaking");
  await expect(tutor.page.getByText("I learnt to look at people")).toHaveCount(0);
  await expect(tutor.page.getByRole("link", { name: /Answer the follow-up/ })).toHaveCount(0);
  await page.goto(address);
  await press(page, "Skip this");
  await expect(page.getByText(reply)).toBeVisible();
});

test("a follow-up question waits with the mark for the tutor's release, as it tells what is thin", async ({
  applicant: { page },
  stranger: tutor,
}) => {
  const cohort = await addCohort(tutor.page.request);
  await addApplicant(tutor.page.request, cohort, page.request);
  const work = await addAssignment(tutor.page.request, cohort, { showMark: "after-release" });
  const address = await handIn(page.request, work);
  expect((await page.request.get(`${address}/follow-up`)).status()).toBe(404);
  await sendReply(page.request, address, reply);
  await review(tutor.page.request, cohort, address, { band: "3" });
  expect((await page.request.get(`${address}/follow-up`)).status()).toBe(200);
});
