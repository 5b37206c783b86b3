import type { Page } from "playwright/test";
import { expectAccessible } from "./accessible";
import { answer, betterAnswer, promptPage } from "./attempts";
import { addApplicant, addAssignment, addCohort } from "./cohorts";
import { openFirstQuestion } from "./mocks";
import { expect, test } from "./test";

const box = (page: Page) => page.getByLabel("Your answer", { exact: true });
const panel = (page: Page) => page.getByRole("region", { name: "The coach’s notes" });
const turn = (page: Page, to: "on" | "off") => page.getByRole("button", { name: `Turn the coach ${to}` });
const part = (page: Page, title: string) => panel(page).getByRole("listitem").filter({ hasText: title });

test("a visitor sees what is there so far and what is not, and no mark", async ({ page }) => {
  await page.goto(promptPage);
  await turn(page, "on").click();
  await expect(part(page, "What you did, step by step")).toContainText("not yet");
  await box(page).fill(answer);
  await expect(part(page, "What you did, step by step")).toContainText("there");
  await expect(part(page, "What you took from it")).toContainText("not yet");
  await box(page).fill(betterAnswer);
  await expect(part(page, "What you took from it")).not.toContainText("not yet");
  await expect(panel(page)).toContainText("Next:");
  await expect(panel(page)).not.toContainText(/\d|band|points/i);
});

test("the coach names the parts as the report does", async ({ page }) => {
  await page.goto(promptPage);
  await turn(page, "on").click();
  await box(page).fill(answer);
  await expect(part(page, "What you did")).toContainText("there");
  const named = await panel(page).locator("li > span:first-child").allTextContents();
  await page.getByRole("button", { name: "Mark my answer" }).click();
  await expect(page.locator(".app-line__title")).toHaveText(named);
});

test("the coach warns of words that show who somebody is", async ({ page }) => {
  await page.goto(promptPage);
  await turn(page, "on").click();
  await box(page).fill(`Mrs Ellen Whitcombe, hospital number 4839201, was in bed 4. ${answer}`);
  await expect(panel(page).locator(".app-coach__warning")).toBeVisible();
});

test("the engine is loaded when the coach is turned on, and gone when it is off", async ({ page }) => {
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await page.goto(promptPage);
  await box(page).fill(answer);
  await expect(page.getByText("Draft saved in this browser")).toBeVisible();
  expect(workers).toEqual([]);
  await turn(page, "on").click();
  await expect(part(page, "What came of it")).toBeVisible();
  expect(workers).toHaveLength(1);
  expect(new URL(workers[0] ?? "").origin).toBe(new URL(page.url()).origin);
  await turn(page, "off").click();
  await expect(panel(page)).toHaveCount(0);
  await expect.poll(() => page.workers()).toEqual([]);
});

test("a visitor's choice is remembered in this browser", async ({ page }) => {
  await page.goto(promptPage);
  await turn(page, "on").click();
  await page.reload();
  await expect(panel(page)).toContainText("Next:");
  await turn(page, "off").click();
  await page.reload();
  await expect(turn(page, "on")).toBeVisible();
  await expect(panel(page)).toHaveCount(0);
});

test("the choice of somebody with an account is there on another device", async ({
  applicant: { page },
  browser,
  baseURL,
}) => {
  await page.goto(promptPage);
  const kept = page.waitForResponse((response) => response.request().method() === "POST");
  await turn(page, "on").click();
  await kept;
  const phone = await browser.newContext({ baseURL, storageState: await page.context().storageState() });
  const other = await phone.newPage();
  await other.goto(promptPage);
  await expect(panel(other)).toContainText("Next:");
  await phone.close();
});

test("the coach can be used by keyboard, and never speaks of its own accord", async ({ page }) => {
  await page.goto(promptPage);
  await turn(page, "on").focus();
  await page.keyboard.press("Enter");
  await expect(turn(page, "off")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Read the coach’s notes" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("heading")).toBeFocused();
  await expect(panel(page).locator("[aria-live], [role=status], [role=alert]")).toHaveCount(0);
});

for (const width of [320, 1280]) {
  test(`the panel fits a screen of ${width} pixels and passes axe`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(promptPage);
    await turn(page, "on").click();
    await box(page).fill(betterAnswer);
    await expect(part(page, "What you did")).toContainText("there");
    await expectAccessible(page);
    const [text, notes] = [await box(page).boundingBox(), await panel(page).boundingBox()];
    if (!text || !notes) throw new Error("The box or the panel is not shown");
    if (width === 320) expect(notes.y, "below the text").toBeGreaterThan(text.y + text.height);
    else expect(notes.x, "beside the text").toBeGreaterThan(text.x + text.width);
  });
}

test("says so when it cannot be loaded, and the answer can be sent all the same", async ({
  page,
  problems,
}) => {
  await page.goto(promptPage);
  await page.route("**/*worker*", (route) => route.abort());
  await turn(page, "on").click();
  await expect(panel(page)).toContainText("The coach could not be loaded");
  await box(page).fill(answer);
  await page.getByRole("button", { name: "Mark my answer" }).click();
  await expect(page.getByRole("heading", { name: /^Band \d of 4/ })).toBeVisible();
  expect(problems.splice(0).every((problem) => problem.includes("ERR_FAILED"))).toBe(true);
});

test("there is no coach in an assignment or in a mock interview", async ({
  applicant: { page },
  stranger,
}) => {
  const tutor = stranger.page.request;
  const cohort = await addCohort(tutor);
  await addApplicant(tutor, cohort, page.request);
  const assignment = await addAssignment(tutor, cohort);
  await page.goto(promptPage);
  const kept = page.waitForResponse((response) => response.request().method() === "POST");
  await turn(page, "on").click();
  await kept;

  await page.goto(`${promptPage}?assignment=${assignment}`);
  await box(page).fill(answer);
  await expect(page.getByText("Draft saved", { exact: true })).toBeVisible();
  await expect(page.getByText(/coach/i)).toHaveCount(0);

  const mock = await openFirstQuestion(page.request);
  await page.goto(`/mock/${mock}/1`);
  await page.getByRole("button", { name: "Start my answer" }).click();
  await box(page).fill(answer);
  await expect(page.getByText("Draft saved", { exact: true })).toBeVisible();
  await expect(page.getByText(/coach/i)).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says why there is no coach and no dictation", async ({ page }) => {
    await page.goto(promptPage);
    const reasons = page.locator("noscript p");
    await expect(reasons).toHaveText([/^Dictation needs JavaScript/, /^The coach needs JavaScript/]);
    await expect(reasons.first()).toBeVisible();
    await expect(turn(page, "on")).toHaveCount(0);
  });
});
