import type { Browser, Page } from "playwright/test";
import { expectAccessible } from "./accessible";
import { answer } from "./attempts";
import { addApplicant, addAssignment, addCohort, handIn } from "./cohorts";
import { expect, signUp, test } from "./test";

const ownQuestion = "Tell me about a time when you had to put right something that had gone wrong at work.";
const bankQuestion = /^Tell me about a time when somebody near you/;

const main = (page: Page) => page.getByRole("main");
const news = (page: Page) => main(page).getByRole("alert");

async function writeQuestion(page: Page) {
  await page.getByRole("link", { name: "Own questions" }).click();
  await page.getByRole("link", { name: "Write a question" }).click();
  await page.getByLabel("The question", { exact: true }).fill("Do you like your work?");
  await page.getByRole("button", { name: "Save the question" }).click();
  await expect(news(page)).toContainText("The question is too short");
  await news(page).getByRole("link", { name: "Choose a kind of question" }).click();
  await expect(page.getByLabel("The question", { exact: true })).toHaveValue("Do you like your work?");

  await page.getByLabel("The question", { exact: true }).fill(ownQuestion);
  await page.getByLabel("Kind of question").selectOption("past");
  await page.getByLabel("Skill or value that it asks about").selectOption("attention-to-detail");
  await page.getByLabel("Where it is set").selectOption("everyday");
  await page
    .getByLabel("What a panel listens for")
    .fill("finds the cause first\ntells those who are affected\nchecks afterwards that it holds");
  await page.getByLabel("What would worry a panel").fill("blames others\nhides the mistake");
  await page.getByLabel("Follow-up 1: the question").fill("How did it end?");
  await page.getByLabel("Follow-up 2: the question").fill("What did you learn?");
  await page.getByRole("button", { name: "Save the question" }).click();
  await expect(news(page)).toContainText("The question is saved");
}

async function setAssignment(page: Page, limit: string) {
  await page
    .getByRole("navigation", { name: /Cohort/ })
    .getByRole("link", { name: "Assignments" })
    .click();
  await page.getByRole("link", { name: "Set a new assignment" }).click();
  await page.getByLabel("Title").fill("Week one");
  await page.getByLabel("Day", { exact: true }).fill("31");
  await page.getByLabel("Month").fill("6");
  await page.getByLabel("Year").fill("2099");
  await page.getByRole("button", { name: "Go on to the questions" }).click();
  await expect(news(page)).toContainText("Due date must be a real day");
  await page.getByLabel("Day", { exact: true }).fill("30");
  await page.getByLabel("Time on that day").fill("17:00");
  await page.getByLabel("Attempts allowed").fill("1");
  await page.getByLabel("Time limit").fill(limit);
  await page.getByRole("button", { name: "Go on to the questions" }).click();
  await page.getByRole("link", { name: "Add questions" }).click();
  await page.getByRole("button", { name: "Add the ticked questions" }).click();
  await expect(news(page)).toContainText("Tick at least one question");
  await page.getByLabel(bankQuestion).check();
  await page.getByLabel(ownQuestion).check();
  await page.getByRole("button", { name: "Add the ticked questions" }).click();
  await page.getByRole("button", { name: `Move down “${ownQuestion}”` }).click();
  await expect(main(page).getByRole("listitem").first()).toContainText(
    "1. Tell me about a time when somebody",
  );
  await page.getByRole("button", { name: "Set this assignment now" }).click();
  await expect(news(page)).toContainText("Applicants see it now");
  await expect(main(page)).toContainText("Tuesday 30 June 2099 at 17:00, UK time");
}

async function makeCode(page: Page): Promise<string> {
  await page.getByRole("link", { name: "People", exact: true }).click();
  await page.getByRole("button", { name: "Make a join code" }).click();
  await expect(news(page)).toContainText("There is a new join code");
  return (await page.locator(".app-code--large").textContent()) ?? "";
}

async function openAsTutor(browser: Browser, javaScriptEnabled: boolean, headers: Record<string, string>) {
  const context = await browser.newContext({ javaScriptEnabled, extraHTTPHeaders: headers });
  const page = await context.newPage();
  await signUp(page);
  return page;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a cohort ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 320, height: 800 } });

    test("is made, joined by code, and its assignment is answered in time", async ({
      browser,
      page,
      extraHTTPHeaders,
    }) => {
      test.setTimeout(120_000);
      const tutor = await openAsTutor(browser, javaScriptEnabled, extraHTTPHeaders ?? {});
      await tutor.goto("/tutor");
      await tutor.getByLabel("Name of the cohort").fill("Perfusion, spring");
      await tutor.getByRole("button", { name: "Make a cohort" }).click();
      await expect(tutor.getByRole("heading", { level: 1 })).toContainText("Perfusion, spring");
      await expect(tutor.getByRole("banner").getByRole("link", { name: "Tutoring" })).toBeVisible();
      await writeQuestion(tutor);
      await setAssignment(tutor, "10");
      const code = await makeCode(tutor);

      await signUp(page);
      await page.goto("/join");
      await page.getByLabel("Code").fill("0000-0000");
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(news(page)).toContainText("That code does not let you in");
      await page.getByLabel("Code").fill(code.toLowerCase().replace("-", " "));
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(main(page)).toContainText("They do not see your drafts");
      await page.getByRole("button", { name: "Join Perfusion, spring" }).click();
      await expect(news(page)).toContainText("You have joined");
      await expect(main(page)).toContainText("0 of 2 answered · Tuesday 30 June 2099 at 17:00, UK time");

      await page.getByRole("link", { name: "Week one" }).click();
      await expect(main(page)).not.toContainText("somebody near you");
      await page.getByRole("link", { name: "Answer question 1" }).click();
      await expect(main(page)).toContainText("You have 10 minutes for each answer");
      await page.getByRole("button", { name: "Show the question" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText(bankQuestion.source.slice(1));
      await expect(main(page)).toContainText(/You have until \d\d:\d\d, UK time/);
      await expect(main(page)).toContainText(
        "the tutors of Perfusion, spring (Robin Example) see this answer",
      );
      if (javaScriptEnabled) await expect(page.getByRole("timer")).toHaveText(/^About (9|10) minutes left$/);
      await page.getByLabel("Your answer", { exact: true }).fill(answer);
      await page.getByRole("button", { name: "Hand in my answer" }).click();
      await expect(page).toHaveURL(/\/attempts\/[0-9a-f-]{36}$/);
      await expect(page.getByText(answer)).toBeVisible();

      await page.getByRole("banner").getByRole("link", { name: "Assignments" }).click();
      await expect(main(page)).toContainText("1 of 2 answered");
      await page.getByRole("link", { name: "Week one" }).click();
      await expect(page.getByRole("link", { name: /^Handed in on/ })).toBeVisible();
      await expect(page.getByRole("link", { name: /question 1$/ })).toHaveCount(0);

      await tutor.goto(`/join/${code}`);
      await expect(tutor.getByRole("button", { name: /^Join/ })).toHaveCount(0);
      await tutor.getByRole("link", { name: "Go to Perfusion, spring" }).click();
      await expect(main(tutor)).toContainText("1 to review");
      await tutor.getByRole("link", { name: "People", exact: true }).click();
      await expect(main(tutor)).toContainText("1 of 2");

      await tutor.getByRole("row").filter({ hasText: "Applicant" }).getByRole("link").first().click();
      await expect(main(tutor)).toContainText("1 of 2");
      await tutor.getByLabel("Extra time for each answer").selectOption("50% more");
      await tutor.getByRole("button", { name: "Save" }).click();
      await expect(news(tutor)).toContainText("The extra time is saved");
      await expect(tutor.getByLabel("Extra time for each answer")).toHaveValue("50");
      await page.getByRole("link", { name: "Answer question 2" }).click();
      await expect(main(page)).toContainText(
        "You have 15 minutes for each answer, with your extra time of 50%",
      );
      await tutor.getByRole("link", { name: "Print their answers" }).click();
      await expect(main(tutor)).toContainText(answer);
      await tutor.context().close();
    });
  });
}

test("people are invited one by one and by a file, and the link makes a co-tutor", async ({
  applicant,
  stranger,
}) => {
  const { page } = applicant;
  await page.goto("/tutor");
  await page.getByLabel("Name of the cohort").fill("Autumn group");
  await page.getByRole("button", { name: "Make a cohort" }).click();
  await page.getByRole("link", { name: "People", exact: true }).click();
  await page.getByLabel("Email addresses").fill("kim at example.org, sam@");
  await page.getByRole("button", { name: "Make invitations" }).click();
  await expect(news(page)).toContainText("These are not email addresses: sam@");
  await page.getByLabel("Email addresses").fill("");
  await page.getByLabel("Or choose a CSV file").setInputFiles({
    name: "people.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Name,Email\nKim,kim@example.org\nSam,sam@example.org\n"),
  });
  await page.getByRole("button", { name: "Make invitations" }).click();
  await expect(news(page)).toContainText("2 invitations are made");
  await page.getByRole("button", { name: "Take back the invitation of sam@example.org" }).click();
  await expect(main(page)).not.toContainText("sam@example.org");
  await page.getByLabel("Email addresses").fill("jo@example.org");
  await page.getByLabel("Tutors").check();
  await page.getByRole("button", { name: "Make invitations" }).click();
  const invitation = main(page).getByRole("listitem").filter({ hasText: "jo@example.org" });
  const link = (await invitation.locator(".app-link-text").textContent()) ?? "";
  await expectAccessible(page);

  await stranger.page.goto(link);
  await stranger.page.getByRole("button", { name: "Join as a tutor" }).click();
  await expect(stranger.page.getByRole("heading", { level: 1 })).toContainText("Autumn group");

  await page.goto("/tutor");
  await page.getByRole("link", { name: "Autumn group" }).click();
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Leave this cohort" }).click();
  await expect(news(page)).toContainText("You have left the cohort");
});

test("what is printed of an assignment has no ways on, and no link that leads nowhere", async ({
  applicant,
  stranger,
}) => {
  const tutor = stranger.page;
  const cohort = await addCohort(tutor.request);
  await addApplicant(tutor.request, cohort, applicant.page.request);
  const assignment = await addAssignment(tutor.request, cohort);
  await handIn(applicant.page.request, assignment);
  await tutor.goto(`/tutor/${cohort}/assignments/${assignment}`);
  await tutor.emulateMedia({ media: "print" });
  await expect(main(tutor).getByRole("heading", { name: "1 answer" })).toBeVisible();
  await expect(main(tutor).locator("a").filter({ visible: true })).toHaveCount(0);

  await tutor.goto(`/tutor/${cohort}/results`);
  await expect(main(tutor).getByRole("columnheader", { name: "State" })).toBeVisible();
  await expect(main(tutor).locator("th", { hasText: "Print" })).toBeHidden();
  await expect(main(tutor).getByText("All answers")).toBeHidden();

  await applicant.page.goto(`/assignments/${assignment}`);
  await applicant.page.emulateMedia({ media: "print" });
  const handedIn = applicant.page.getByRole("link", { name: /^Handed in on/ });
  await expect(handedIn).toHaveCSS("text-decoration-line", "none");
  await expect(main(applicant.page).locator("a").filter({ visible: true })).toHaveCount(1);
  await expect(applicant.page.getByText("Who sees what")).toBeHidden();
});
