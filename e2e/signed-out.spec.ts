import type { APIRequestContext } from "playwright/test";
import { expectAccessible } from "./accessible";
import { callAction } from "./actions";
import { addAttempt, answer, promptId } from "./attempts";
import {
  addApplicant,
  addAssignment,
  addCohort,
  addFeedback,
  makeJoinCode,
  ownPrompt,
  review,
  share,
  signUpSomebody,
  toId,
} from "./cohorts";
import { mockCode, openFirstQuestion } from "./mocks";
import { expect, type Person, test } from "./test";

/** Signs in on the page that holds what was sent. */
async function signInHere({ page, email, password }: Person) {
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
}

/** Signs in on the page that holds what was sent; it shows nothing of the page before. */
async function goOn(person: Person) {
  await expect(person.page.getByRole("heading", { name: "You have been signed out" })).toBeVisible();
  await signInHere(person);
}

/** Replies to the feedback on the attempt at this address, as its applicant. */
async function replyTo(applicant: APIRequestContext, address: string) {
  const call = (name: string, args: unknown[], form: Record<string, string>) =>
    callAction(applicant, `app/attempts/[id]/actions.ts#${name}`, address, [toId(address), ...args], form);
  await call("assessAttempt", [[]], { skip: "yes" });
  const id = /id="feedback-([\w-]{36})"/.exec(await (await applicant.get(address)).text())?.[1];
  await call("sendReply", [id, { text: "", asksAgain: false }], { text: "Why?", submissionKey: "one" });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`after the session has ended, ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });
    // The browser itself tells its console of a draft that could not be saved meanwhile.
    test.afterEach(({ problems }) => {
      expect(problems.splice(0).every((problem) => problem.includes("401"))).toBe(true);
    });

    test("an applicant's reply to feedback is kept through signing in", async ({ applicant }) => {
      const { page } = applicant;
      const { address } = await addFeedback(page.request);
      await page.goto(address);
      await page.getByText("Reply, or ask for another look").click();
      await page.context().clearCookies();
      await page.getByLabel("Reply to your tutor").fill("It was in January.");
      await page.getByLabel("Please look at my answer again").check();
      await page.getByRole("button", { name: "Send" }).click();
      await expect(page.getByRole("heading", { name: "You have been signed out" })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await signInHere({ ...applicant, password: "not my password" });
      await expect(page.getByText("Check your email address and your password").first()).toBeVisible();
      await signInHere(applicant);
      const feedback = page.getByRole("region", { name: /^Feedback from/ });
      await expect(feedback.getByText("It was in January.")).toBeVisible();
      await expect(feedback.getByText("asked for another look")).toBeVisible();
    });

    test("a tutor's reply is kept through signing in", async ({ applicant: tutor }) => {
      const { page } = tutor;
      const cohort = await addCohort(page.request);
      const somebody = await signUpSomebody();
      await addApplicant(page.request, cohort, somebody);
      const address = await addAttempt(somebody);
      await share(somebody, address, cohort);
      await review(page.request, cohort, address, { band: "3" });
      await replyTo(somebody, address);
      await page.goto(`/tutor/${cohort}/attempts/${toId(address)}`);
      await page.context().clearCookies();
      await page.getByLabel("Your answer to the applicant").fill("Look at the end again.");
      await page.getByRole("button", { name: "Send" }).click();
      await goOn(tutor);
      await expect(page.getByText("Look at the end again.")).toBeVisible();
    });

    test("an answer for an assignment is handed in after signing in", async ({ applicant, stranger }) => {
      const { page } = applicant;
      const cohort = await addCohort(stranger.page.request);
      await addApplicant(stranger.page.request, cohort, page.request);
      const assignment = await addAssignment(stranger.page.request, cohort, { showMark: "after-release" });
      await page.goto(`/practise/${promptId}?assignment=${assignment}`);
      await page.context().clearCookies();
      await page.getByLabel("Your answer", { exact: true }).fill(answer);
      await page.getByRole("button", { name: "Hand in my answer" }).click();
      await expect(page.getByRole("heading", { name: "Sign in again" }).first()).toBeVisible();
      await signInHere({ ...applicant, password: "not my password" });
      await expect(page.getByText("Check your email address and your password").first()).toBeVisible();
      await expect(page.getByText(/Band \d/)).toHaveCount(0);
      await signInHere(applicant);
      await expect(page).toHaveURL(new RegExp(`/assignments/${assignment}`));
      await page.goto("/attempts");
      await page.getByRole("region", { name: "Waiting for your tutor" }).getByRole("link").click();
      await expect(page.getByText(answer)).toBeVisible();
    });

    test("a story is kept after signing in", async ({ applicant }) => {
      const { page } = applicant;
      await page.goto("/stories/new");
      await page.context().clearCookies();
      await page.getByLabel("Name of the story").fill("Kept in hand");
      await page.getByLabel("The situation").fill("On the ward\nat night");
      await page.getByRole("button", { name: "Keep this story" }).click();
      await goOn(applicant);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kept in hand");
      await page.getByRole("link", { name: "Change this story" }).click();
      await expect(page.getByLabel("The situation")).toHaveValue("On the ward\nat night");
    });

    test("a tutor's question, assignment, saved comment and invitations are kept through signing in", async ({
      applicant: tutor,
    }) => {
      const { page } = tutor;
      const cohort = await addCohort(page.request);
      const base = `/tutor/${cohort}`;
      await page.goto(`${base}/prompts/new`);
      await page.context().clearCookies();
      await page.locator("[name=text]").fill(ownPrompt.text);
      for (const field of ["kind", "setting", "competency"] as const) {
        await page.locator(`[name=${field}]`).selectOption(ownPrompt[field]);
      }
      for (const field of ["positive", "negative", "probe-1", "probe-2"] as const) {
        await page.locator(`[name=${field}]`).fill(ownPrompt[field]);
      }
      await page.getByRole("button", { name: "Save the question" }).click();
      await goOn(tutor);
      await expect(page.getByText(ownPrompt.text)).toBeVisible();

      await page.goto(`${base}/assignments/new`);
      await page.context().clearCookies();
      await page.getByLabel("Title").fill("Week three");
      await page.getByLabel("Note to the applicants").fill("Take your time.");
      await page.getByRole("button", { name: "Go on to the questions" }).click();
      await goOn(tutor);
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Week three");

      await page.goto(`${base}/comments`);
      await page.context().clearCookies();
      await page.getByLabel("New comment").fill("Say who you told.");
      await page.getByRole("button", { name: "Add to the bank" }).click();
      await goOn(tutor);
      await expect(page.getByText("Say who you told.").first()).toBeVisible();

      await page.goto(`${base}/people`);
      await page.context().clearCookies();
      const emails = { name: "emails.csv", mimeType: "text/csv", buffer: Buffer.from("kim@example.org") };
      await page.getByLabel("Or choose a CSV file").setInputFiles(emails);
      await page.getByRole("button", { name: "Make invitations" }).click();
      await goOn(tutor);
      await expect(page.getByText("kim@example.org", { exact: true })).toBeVisible();
    });

    test("the questions that a tutor ticked are added, and a cohort is made and renamed, after signing in", async ({
      applicant: tutor,
    }) => {
      const { page } = tutor;
      const cohort = await addCohort(page.request);
      const assignment = await addAssignment(page.request, cohort, {}, false);
      await page.goto(`/tutor/${cohort}/assignments/${assignment}/questions`);
      await page.context().clearCookies();
      const bank = page.getByRole("group", { name: "Questions of the bank" });
      for (const number of [0, 2]) await bank.getByRole("checkbox").nth(number).check();
      await page.getByRole("button", { name: "Add the ticked questions" }).click();
      await goOn(tutor);
      await expect(page.getByRole("heading", { name: "3 questions" })).toBeVisible();

      await page.goto(`/tutor/${cohort}/settings`);
      await page.context().clearCookies();
      await page.getByLabel("Name of the cohort").fill("Winter group");
      await page.getByLabel("Hide it until a tutor has marked").uncheck();
      await page.getByRole("button", { name: "Save" }).click();
      await goOn(tutor);
      await expect(page.getByLabel("Name of the cohort")).toHaveValue("Winter group");
      await expect(page.getByLabel("Hide it until a tutor has marked")).not.toBeChecked();

      await page.goto("/tutor");
      await page.getByText("Make another cohort").click();
      await page.context().clearCookies();
      await page.getByLabel("Name of the cohort").fill("Spring group");
      await page.getByRole("button", { name: "Make a cohort" }).click();
      await goOn(tutor);
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Spring group");
    });

    test("one's own band, practice settings and name are kept through signing in", async ({ applicant }) => {
      const { page } = applicant;
      await page.goto(await addAttempt(page.request));
      await page.context().clearCookies();
      await page.getByLabel(/^0 – /).check();
      await page.getByRole("button", { name: "See the report" }).click();
      await goOn(applicant);
      await expect(page.getByText(/^You gave yourself 0/)).toBeVisible();

      await page.goto("/plan/settings");
      await page.context().clearCookies();
      await page.getByLabel("Day").fill("4");
      await page.getByLabel("Month").fill("12");
      await page.getByLabel("Year").fill("2999");
      await page.getByLabel("Hidden").check();
      await page.getByRole("button", { name: "Save" }).click();
      await goOn(applicant);
      await expect(page.getByText("Your settings are saved")).toBeVisible();
      await page.goto("/plan/settings");
      await expect(page.getByLabel("Year")).toHaveValue("2999");
      await expect(page.getByLabel("Hidden")).toBeChecked();

      await page.goto("/account/name");
      await page.context().clearCookies();
      await page.getByLabel("Your name").fill("Robin Redbreast");
      await page.getByRole("button", { name: "Save" }).click();
      await goOn(applicant);
      await expect(page.getByText("Your name is changed")).toBeVisible();
      await expect(page.getByRole("banner").getByText("Robin Redbreast")).toBeVisible();
    });

    test("a code that was typed leads on after signing in", async ({ applicant, stranger }) => {
      const { page } = applicant;
      const cohort = await addCohort(stranger.page.request);
      const code = await makeJoinCode(stranger.page.request, cohort);
      await page.goto("/join");
      await page.context().clearCookies();
      await page.getByLabel("Code").fill(code);
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
      await signInHere(applicant);
      await page.getByRole("button", { name: "Join Autumn group" }).click();
      await expect(page.getByText("You have joined")).toBeVisible();

      await page.goto(`/mock?code=${mockCode}`);
      await page.context().clearCookies();
      await page.getByRole("button", { name: "Start the interview" }).click();
      await signInHere(applicant);
      await expect(page.getByRole("heading", { name: `The interview with code ${mockCode}` })).toBeVisible();
    });

    test("words for a mock interview, and for a follow-up question, stay in their box", async ({
      applicant,
    }) => {
      const { page, email, password } = applicant;
      const signIn = async () => {
        await expect(page.getByText("You have been signed out").first()).toBeVisible();
        const tab = await page.context().newPage();
        await tab.goto("/sign-in");
        await signInHere({ page: tab, email, password });
        await expect(tab.getByRole("button", { name: "Sign out" })).toBeVisible();
        await tab.close();
      };
      const address = await addAttempt(page.request);
      await page.goto(`${address}/follow-up`);
      await page.context().clearCookies();
      await page.getByLabel("Your reply").fill("He was well again by noon, and thanked me.");
      await page.getByRole("button", { name: "Mark my reply" }).click();
      await signIn();
      await page.getByRole("button", { name: "Mark my reply" }).click();
      await expect(page).toHaveURL(new RegExp(address));
      await page.goto(`${address}/follow-up`);
      await expect(page).toHaveURL(new RegExp(`${address}$`));

      const mock = await openFirstQuestion(page.request);
      await page.goto(`/mock/${mock}/1`);
      await page.getByRole("button", { name: "Start my answer" }).click();
      await expect(page.getByLabel("Your answer", { exact: true })).toBeVisible();
      await page.context().clearCookies();
      await page.getByLabel("Your answer", { exact: true }).fill(answer);
      await page.getByRole("button", { name: "Send my answer" }).click();
      await signIn();
      await expect(page.getByLabel("Your answer", { exact: true })).toHaveValue(answer);
      await page.getByRole("button", { name: /^Send/ }).click();
      await expect(page.getByText("The panel asks one more question").first()).toBeVisible();
    });
  });
}
