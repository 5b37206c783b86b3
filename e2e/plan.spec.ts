import type { Page } from "playwright/test";
import { expectAccessible } from "./accessible";
import { addAttempt, promptPage } from "./attempts";
import { expect, test } from "./test";

/** This many days from now, as somebody in London would type it. */
function typeDay(daysAhead: number): { Day: string; Month: string; Year: string } {
  const day = new Date(Date.now() + daysAhead * 86_400_000).toLocaleDateString("en-GB", {
    timeZone: "Europe/London",
  });
  const [Day = "", Month = "", Year = ""] = day.split("/");
  return { Day, Month, Year };
}

async function fillDate(page: Page, parts: { Day: string; Month: string; Year: string }) {
  for (const [label, text] of Object.entries(parts)) await page.getByLabel(label).fill(text);
  await page.getByRole("button", { name: "Save" }).click();
}

const chooseIn = (page: Page, group: string, name: string) =>
  page.getByRole("group", { name: group }).getByRole("radio", { name }).check();

const dueQuestions = (page: Page) =>
  page.getByRole("region", { name: "Due today" }).getByRole("heading", { level: 3 });

test("somebody new gets one question to start with; after an answer the plan says what is due, and why", async ({
  applicant: { page },
}) => {
  await page.getByRole("link", { name: "My plan" }).click();
  await expect(page.getByRole("heading", { name: "A question to start with" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("heading", { level: 3 })).toHaveCount(1);
  await page.getByRole("link", { name: "Answer this question" }).click();
  await expect(page.getByLabel("Your answer")).toBeVisible();

  await addAttempt(page.request);
  await page.goto("/plan");
  await expect(page.getByText("You have answered 1 question today.")).toBeVisible();
  await expect(dueQuestions(page)).toHaveCount(2);
  await expect(page.getByText(/^You have not answered a question about .+ yet\.$/)).toHaveCount(2);
  const coming = page.getByRole("region", { name: "In the next days" });
  await expect(coming.getByText("Compassion", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "My progress" }).click();
  await expect(page.getByRole("heading", { name: "My progress" })).toBeVisible();
});

test("the plan leads to everything else that is one's own", async ({ applicant: { page } }) => {
  await page.goto("/plan");
  const links = page.getByRole("navigation", { name: "More practice" }).getByRole("link");
  await expect(links).toHaveText([
    "Choose a question",
    "My progress",
    "Mock interview",
    "My stories",
    "My attempts",
    "Practice settings",
  ]);
  for (const link of await links.all()) {
    const response = await page.request.get((await link.getAttribute("href")) ?? "", { maxRedirects: 0 });
    expect(response.status()).toBe(200);
  }
});

test("the home page shows what is due to somebody who has practised, and leads to the plan", async ({
  applicant: { page },
}) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "A question to start with" })).toBeVisible();
  await addAttempt(page.request);
  await page.goto("/");
  await expect(dueQuestions(page)).toHaveCount(2);
  await expectAccessible(page);
  await page.getByRole("link", { name: "See your practice plan" }).click();
  await expect(page).toHaveURL("/plan");
});

test("the date of the interview is checked, shapes the plan, and can be removed", async ({
  applicant: { page },
}) => {
  await addAttempt(page.request);
  await page.goto("/plan");
  await page.getByRole("link", { name: "Add the date" }).click();
  await fillDate(page, { Day: "30", Month: "2", Year: "2099" });
  const fault = "Interview date must be a real date, like 4 12 2026";
  await expect(page.getByRole("alert").getByRole("link", { name: fault })).toBeVisible();
  await expect(page.getByLabel("Day")).toHaveValue("30");
  await expectAccessible(page);
  await fillDate(page, { Day: "4", Month: "12", Year: "2019" });
  await expect(
    page.getByRole("link", { name: "Interview date must be today or in the future" }),
  ).toBeVisible();

  await fillDate(page, typeDay(2));
  await expect(page.getByText(/Your interview is (tomorrow|in 2 days), on \d+ \w+ 20\d\d\./)).toBeVisible();
  await expect(dueQuestions(page)).toHaveCount(5);
  await page.goto("/");
  await expect(dueQuestions(page)).toHaveCount(3);

  await page.goto("/plan");
  await page.getByRole("link", { name: "Change the date" }).click();
  await expect(page.getByLabel("Day")).not.toHaveValue("");
  await fillDate(page, { Day: "", Month: "", Year: "" });
  await expect(page.getByRole("link", { name: "Add the date" })).toBeVisible();
  await expect(dueQuestions(page)).toHaveCount(2);
});

test("the coach that is turned on in the settings is there while one writes", async ({
  applicant: { page },
}) => {
  await page.goto("/plan/settings");
  await chooseIn(page, "Coach while you write", "On");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Your settings are saved")).toBeVisible();
  await page.goto(promptPage);
  const kept = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "Turn the coach off" }).click();
  await kept;
  await page.goto("/plan/settings");
  const coach = page.getByRole("group", { name: "Coach while you write" });
  await expect(coach.getByRole("radio", { name: "Off" })).toBeChecked();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the plan is turned off and on again, and the other settings stay", async ({
    applicant: { page },
  }) => {
    await addAttempt(page.request);
    await page.goto("/plan/settings");
    await chooseIn(page, "Practice plan", "Off");
    await page.getByRole("radio", { name: "50% more time" }).check();
    await page.getByRole("radio", { name: "Hidden" }).check();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Your settings are saved")).toBeVisible();
    await expect(page.getByText("Your practice plan is off.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Due today" })).toHaveCount(0);
    await page.goto("/");
    await expect(page.getByRole("heading", { name: "Due today" })).toHaveCount(0);

    await page.goto("/mock");
    await expect(page.getByRole("radio", { name: "50% more time" })).toBeChecked();
    await expect(page.getByLabel("Hide the clock")).toBeChecked();

    await page.goto("/plan");
    await page.getByRole("link", { name: "turn the plan on" }).click();
    await expect(page.getByRole("radio", { name: "50% more time" })).toBeChecked();
    await chooseIn(page, "Practice plan", "On");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(dueQuestions(page)).toHaveCount(2);
  });

  test("a date that is none is told, and nothing typed is lost", async ({ applicant: { page } }) => {
    await page.goto("/plan/settings");
    await fillDate(page, { Day: "4", Month: "", Year: "2099" });
    await expect(page.getByRole("link", { name: "Interview date must include a month" })).toBeVisible();
    await expect(page.getByLabel("Year")).toHaveValue("2099");
  });
});
