import { addAttempt, answer, betterAnswer, promptId } from "./attempts";
import { expect, test } from "./test";

const skip = "Skip this";

test("the report shows the points line by line, and leads from a line to its words and back", async ({
  applicant: { page },
}) => {
  await page.goto(await addAttempt(page.request));
  await expect(page.getByText(/^Band \d of 4/)).toHaveCount(0);
  await page.getByRole("button", { name: skip }).click();
  await expect(page.getByRole("heading", { name: /^Band \d of 4/ })).toBeVisible();
  await expect(page.getByText(/^You gave yourself/)).toHaveCount(0);

  const line = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: /What you did/ }) });
  await expect(line).toContainText(/found.*: \d+ of \d+/);
  const quote = line.getByRole("link").first();
  await expect(page.getByText("something that a panel would mind")).toHaveCount(0);
  const words = (await quote.textContent())?.slice(1, -1) ?? "";
  expect(answer).toContain(words);
  await quote.click();
  await expect(page.locator(":target")).toBeInViewport();
  await expect(page.locator(":target ~ mark").first()).toBeVisible();
  await page.locator(".app-marked__key").first().click();
  await expect(page.locator(":target")).toContainText(/ of \d+/);
});

test("the band that the applicant gave stands beside the mark, and cannot be changed afterwards", async ({
  applicant: { page },
}) => {
  const address = await addAttempt(page.request);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(address);
  await page.getByLabel("4 – Strong").check();
  await page.getByRole("button", { name: "See the report" }).click();
  await expect(page.getByRole("heading", { name: /^Band \d of 4/ })).toBeInViewport();
  await expect(page.getByText(/^You gave yourself/)).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole("button", { name: skip })).toHaveCount(0);
});

test("a thin answer is told so, without praise", async ({ applicant: { page } }) => {
  await page.goto(await addAttempt(page.request, "I am a very caring person."));
  await page.getByRole("button", { name: skip }).click();
  await expect(page.getByText("This is a short answer: 6 words.")).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Band [01] of 4/ })).toBeVisible();
});

test("two answers stand side by side, with the words and the points that changed", async ({
  applicant: { page },
}) => {
  await addAttempt(page.request);
  const newer = await addAttempt(page.request, betterAnswer);
  await page.goto(newer);
  await page.getByRole("button", { name: skip }).click();
  await page.getByRole("link", { name: "Compare your 2 answers to this question" }).click();
  await expect(page.locator("ins")).toContainText("She came at once");
  await expect(page.locator("del")).toHaveCount(0);
  await expect(page.getByRole("row").filter({ hasText: "What came of it" })).toContainText(/\+\d/);
});

test("one answer has nothing to be compared with yet", async ({ applicant: { page } }) => {
  await addAttempt(page.request);
  await page.goto(`/attempts/compare?prompt=${promptId}&a=nonsense&b=<b>`);
  await expect(page.getByText("You have one answer to this question so far.")).toBeVisible();
});

test("the history begins empty, with a way on", async ({ applicant: { page } }) => {
  await page.goto("/attempts");
  await page.getByRole("main").getByRole("link", { name: "Choose a question" }).click();
  await expect(page).toHaveURL("/practise");
});

test("the history is narrowed down by skill and band, and leads to the bands over time", async ({
  applicant: { page },
}) => {
  await addAttempt(page.request, "I am a very caring person.");
  await addAttempt(page.request, betterAnswer);
  await page.goto("/attempts");
  await expect(page.getByRole("heading", { name: "2 answers, newest first" })).toBeVisible();
  await expect(page.getByText("You have not seen the mark yet")).toHaveCount(2);
  await expect(page.getByText(/^Band \d/)).toHaveCount(0);
  await page.getByLabel("Skill or value").selectOption("Teamwork");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("No answer of yours fits that.")).toBeVisible();
  await page.goto("/attempts?competency=compassion&band=0&page=9");
  await expect(page.getByRole("heading", { name: "1 answer", exact: true })).toBeVisible();
  await page.getByRole("link", { name: "See how your bands change over time" }).click();
  await expect(page).toHaveURL("/progress");
});
