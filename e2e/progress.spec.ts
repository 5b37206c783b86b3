import { type APIRequestContext, devices } from "playwright/test";
import { callAction } from "./actions";
import { addAttempt, answer, betterAnswer } from "./attempts";
import { addApplicant, addAssignment, addCohort, handIn, review, signUpSomebody, toId } from "./cohorts";
import { expect, test } from "./test";

/** Answers a question, and says which band it was worth. */
async function addAssessed(request: APIRequestContext, text: string, band: string) {
  const address = await addAttempt(request, text);
  const name = "app/attempts/[id]/actions.ts#assessAttempt";
  await callAction(request, name, address, [toId(address), []], { band });
}

test("progress begins empty, with a way on, and says when there is too little to judge", async ({
  applicant: { page },
}) => {
  await page.goto("/progress");
  await expect(page.getByText("There is no mark of yours to show yet.")).toBeVisible();
  await page.getByRole("link", { name: "See a question to start with" }).click();
  await expect(page).toHaveURL("/plan");

  await addAssessed(page.request, answer, "4");
  await page.goto("/progress");
  await expect(page.getByText("One answer is too few to see a habit.")).toBeVisible();
  await expect(page.getByText("Only 1 answer has both bands: too few to judge.")).toBeVisible();
  await expect(page.getByRole("row", { name: /^Compassion/ })).not.toContainText("higher");
  await expect(page.getByText("From the second answer about a skill or value on, a line here")).toBeVisible();
  await expect(page.getByText(/^Missing most often/)).toHaveCount(0);
});

test("progress shows bands over time, what is missing most, and how one's own bands compare", async ({
  applicant: { page },
}) => {
  await addAssessed(page.request, "I am a very caring person.", "3");
  for (const number of [1, 2, 3]) await addAssessed(page.request, `${answer} That was day ${number}.`, "4");
  await addAssessed(page.request, betterAnswer, "4");
  await page.goto("/progress");
  await expect(page.getByText("From 5 answers with a mark")).toBeVisible();
  await expect(
    page.getByText(/^Missing most often: result and reflection, in 4 of 5 answers\./),
  ).toBeVisible();
  await expect(
    page.getByRole("img", {
      name: /^Parts of your answers: result missing 4, partial 0, clear 1; reflection missing 4,/,
    }),
  ).toBeVisible();
  await page.getByText("Table: parts of your answers").click();
  await expect(
    page
      .getByRole("table", { name: "Parts of your answers" })
      .getByRole("row", { name: /^Reflection Missing 4|^Reflection 4/ }),
  ).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Compassion" }).first()).toContainText(
    /\d bands? higher/,
  );
  const chart = page.getByRole("img", {
    name: /^Compassion: bands of 5 answers, oldest first: (\d, ){4}\d$/,
  });
  await expect(chart).toBeVisible();
  await page.getByText("Table: Compassion").click();
  await expect(page.getByRole("table", { name: "Bands for Compassion, newest first" })).toBeVisible();
  await expect(
    page.getByText(/^On average you gave yourself \d\.\d bands more than the rules, over 5 answers\.$/),
  ).toBeVisible();
  await expect(page.getByText("No tutor has given you a band yet.")).toBeVisible();
});

test("a mark that waits for a tutor is nowhere in progress or plan until it is released", async ({
  applicant: { page },
}) => {
  const tutor = await signUpSomebody();
  const cohort = await addCohort(tutor);
  await addApplicant(tutor, cohort, page.request);
  const address = await handIn(
    page.request,
    await addAssignment(tutor, cohort, { showMark: "after-release" }),
  );
  await page.goto("/progress");
  await expect(page.getByText("There is no mark of yours to show yet.")).toBeVisible();
  await page.goto("/plan");
  await expect(page.getByText(/band \d/)).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "A question to start with" })).toBeVisible();

  await review(tutor, cohort, address, { band: "3" });
  await addAttempt(page.request);
  await page.goto("/progress");
  await expect(page.getByRole("img", { name: /^Compassion: .*: \d \(tutor 3\), \d$/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Your tutor’s band" })).toBeVisible();
});

test("what is printed has the tables of all charts, and no buttons", async ({ applicant: { page } }) => {
  await addAttempt(page.request);
  await addAttempt(page.request, betterAnswer);
  await page.goto("/progress");
  const print = page.getByRole("button", { name: "Print or save as PDF" });
  await expect(print).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(print).toBeHidden();
  await expect(page.getByRole("table", { name: "Bands for Compassion, newest first" })).toBeVisible();
});

test.describe("without JavaScript, on a phone", () => {
  const { viewport } = devices["iPhone SE"];
  test.use({ javaScriptEnabled: false, viewport });

  test("the charts and their tables are there, and no button that needs it", async ({
    applicant: { page },
  }) => {
    await addAttempt(page.request);
    await addAttempt(page.request, betterAnswer);
    await page.goto("/progress");
    await expect(
      page.getByRole("img", { name: /^Compassion: bands of 2 answers, oldest first: \d, \d$/ }),
    ).toBeVisible();
    await page.getByText("Table: parts of your answers").click();
    await expect(page.getByRole("table", { name: "Parts of your answers" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Print or save as PDF" })).toHaveCount(0);
  });
});
