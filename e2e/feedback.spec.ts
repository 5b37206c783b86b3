import { expectAccessible } from "./accessible";
import { addAttempt } from "./attempts";
import { addApplicant, addAssignment, addCohort, addTutor, handIn, review, share, toId } from "./cohorts";
import { expect, test } from "./test";

const skip = "Skip this";

test("released feedback is read beside the report, marked as read and replied to", async ({
  applicant: { page },
  stranger: tutor,
}) => {
  const cohort = await addCohort(tutor.page.request);
  await addApplicant(tutor.page.request, cohort, page.request);
  const address = await addAttempt(page.request);
  await share(page.request, address, cohort);
  const marks = { band: "3", overall: "You stayed with him.", comment: "When was this?" };
  await review(tutor.page.request, cohort, address, marks);

  await page.goto("/");
  await page.getByRole("link", { name: "My attempts (1 new)" }).click();
  await page.getByRole("region", { name: "New feedback" }).getByRole("link").click();
  await page.getByRole("button", { name: skip }).click();
  const feedback = page.getByRole("region", { name: "Feedback from Robin Example" });
  await expect(feedback).toContainText("Band 3 of 4: Satisfactory");
  await expect(feedback).toContainText("You stayed with him.");
  await expect(page.getByRole("heading", { name: /^The automatic mark: Band \d of 4/ })).toBeVisible();
  const comment = page.getByRole("listitem").filter({ hasText: "When was this?" });
  await comment.getByRole("link", { name: "“Last ”" }).click();
  await expect(page.locator(":target ~ .app-marked__words--comment").first()).toHaveText(/^Last/);
  await expectAccessible(page);

  await feedback.getByRole("button", { name: "Mark as read" }).click();
  await expect(feedback.getByRole("button", { name: "Mark as read" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "My attempts", exact: true })).toBeVisible();
  await feedback.getByText("Reply, or ask for another look").click();
  await feedback.getByRole("button", { name: "Send" }).click();
  await expect(feedback.getByRole("alert")).toContainText("Write your reply");
  await feedback.getByLabel("Reply to your tutor").fill("It was in January.");
  await feedback.getByLabel("Please look at my answer again").check();
  await feedback.getByRole("button", { name: "Send" }).click();
  await expect(feedback.getByText("It was in January.")).toBeVisible();
  await expect(feedback.getByText("asked for another look")).toBeVisible();

  await page.goto("/attempts?tutor=3");
  await expect(page.getByText("Tutor’s band 3: Satisfactory")).toBeVisible();
  await addAttempt(page.request);
  await page.goto("/progress");
  await expect(page.getByRole("img", { name: /bands of 2 answers, .*: \d \(tutor 3\), \d$/ })).toBeVisible();
  await tutor.page.goto(`/tutor/${cohort}/attempts/${toId(address)}`);
  await expect(tutor.page.getByText("It was in January.")).toBeVisible();
});

test("an amended review shows what stood there before", async ({ applicant: { page }, stranger: tutor }) => {
  const cohort = await addCohort(tutor.page.request);
  await addApplicant(tutor.page.request, cohort, page.request);
  const address = await addAttempt(page.request);
  await share(page.request, address, cohort);
  await review(tutor.page.request, cohort, address, { band: "2", overall: "Thin." });
  await review(tutor.page.request, cohort, address, { band: "3", overall: "Better than I saw at first." });
  await page.goto(address);
  await page.getByRole("button", { name: skip }).click();
  await expect(page.getByText("Better than I saw at first.")).toBeVisible();
  await page.getByText(/^What stood here before/).click();
  await expect(page.getByText("Thin.", { exact: true })).toBeVisible();
});

test("an answer is private until it is shared, and after it is taken back", async ({
  applicant: { page },
  stranger: tutor,
}) => {
  const cohort = await addCohort(tutor.page.request, "Evening group");
  await addApplicant(tutor.page.request, cohort, page.request);
  const address = await addAttempt(page.request);
  const tutorSees = async () =>
    (await tutor.page.request.get(`/tutor/${cohort}/attempts/${toId(address)}`)).status();
  await page.goto(address);
  await page.getByRole("button", { name: skip }).click();
  await expect(page.getByText("Only you.")).toBeVisible();
  expect(await tutorSees()).toBe(404);
  await page.getByRole("button", { name: "Share with the tutors of Evening group" }).click();
  await expect(page.getByText("You, and the tutors of Evening group: Robin Example.")).toBeVisible();
  expect(await tutorSees()).toBe(200);
  await page.getByRole("button", { name: "Stop sharing with Evening group" }).click();
  await expect(page.getByText("Only you.")).toBeVisible();
  expect(await tutorSees()).toBe(404);
});

test("a mark that waits for its tutor is shown nowhere before the release", async ({
  applicant: { page },
  stranger: tutor,
}) => {
  const cohort = await addCohort(tutor.page.request);
  await addApplicant(tutor.page.request, cohort, page.request);
  const assignment = await addAssignment(tutor.page.request, cohort, { showMark: "after-release" });
  const address = await handIn(page.request, assignment);
  await page.goto("/attempts");
  await page.getByRole("region", { name: "Waiting for your tutor" }).getByRole("link").click();
  await expect(page.getByText(/Your tutor reads it first/)).toBeVisible();
  await expect(page.getByText(/Band \d/)).toHaveCount(0);
  await expect(page.getByText(/You handed it in for “Week one”/)).toBeVisible();
  await review(tutor.page.request, cohort, address, { band: "4" });
  await page.reload();
  await page.getByRole("button", { name: skip }).click();
  await expect(page.getByRole("heading", { name: /^The automatic mark/ })).toBeVisible();
});

test("two tutors see how far they agree, and that one answer is too few to judge", async ({
  applicant: { page },
  stranger: tutor,
  owner: other,
}) => {
  const cohort = await addCohort(tutor.page.request);
  await addApplicant(tutor.page.request, cohort, page.request);
  await addTutor(tutor.page.request, cohort, other.page.request);
  const assignment = await addAssignment(tutor.page.request, cohort, { share: "100" });
  const address = await handIn(page.request, assignment);
  await review(tutor.page.request, cohort, address, { band: "0", intent: "next" });
  await tutor.page.goto(`/tutor/${cohort}/agreement`);
  await expect(tutor.page.getByText("No answer has both bands.")).toHaveCount(3);
  await review(other.page.request, cohort, address, { band: "4", intent: "next" });
  await tutor.page.reload();
  const tutors = tutor.page.getByRole("region", { name: "Two tutors" });
  await expect(tutors).toContainText("Too few to judge.");
  await expect(tutors).toContainText("The same band: 0 of 1.");
  await tutor.page.getByRole("link", { name: "Compassion" }).click();
  await expect(tutor.page.getByRole("heading", { level: 1 })).toContainText("Agreement: Compassion");
  await expectAccessible(tutor.page);
});

test("changes to a released review can be thrown away, and the applicant sees none of them", async ({
  applicant: { page },
  stranger: { page: tutor },
}) => {
  const cohort = await addCohort(tutor.request);
  await addApplicant(tutor.request, cohort, page.request);
  const address = await addAttempt(page.request);
  await share(page.request, address, cohort);
  await review(tutor.request, cohort, address, { band: "2", overall: "Thin.", comment: "When?" });
  await tutor.goto(`/tutor/${cohort}/attempts/${address.replace("/attempts/", "")}`);
  await tutor.getByRole("button", { name: "Change my review" }).click();
  await tutor.getByLabel("Overall feedback").fill("Something rash.");
  await expect(tutor.getByText(/^Saved at/)).toBeVisible();
  await tutor.getByRole("button", { name: "Throw away my changes" }).click();
  await expect(tutor.getByText("Your changes are thrown away.").first()).toBeVisible();
  await expect(tutor.getByText("Thin.", { exact: true })).toBeVisible();
  await expect(tutor.getByText("Something rash.")).toHaveCount(0);
  await page.goto(address);
  await page.getByRole("button", { name: skip }).click();
  await expect(page.getByText("Thin.", { exact: true })).toBeVisible();
  await expect(page.getByText("When?")).toBeVisible();
  await expect(page.getByText("What stood here before")).toHaveCount(0);
});

test("results are a table, a file without formulas, and answers to print", async ({
  applicant: { page },
  stranger: tutor,
}) => {
  await page.goto("/account/name");
  await page.getByLabel("Your name").fill("=HYPERLINK(1)");
  await page.getByRole("button", { name: /^Save|Change/ }).click();
  const cohort = await addCohort(tutor.page.request);
  await addApplicant(tutor.page.request, cohort, page.request);
  const address = await addAttempt(page.request);
  await share(page.request, address, cohort);
  await review(tutor.page.request, cohort, address, { band: "3", overall: "Clear.", comment: "When?" });
  await tutor.page.goto(`/tutor/${cohort}/results`);
  await expect(tutor.page.getByRole("row").filter({ hasText: "=HYPERLINK(1)" })).toContainText("Released");
  const file = await tutor.page.request.get(`/tutor/${cohort}/results.csv`);
  expect(file.headers()["content-disposition"]).toContain("attachment");
  expect(await file.text()).toContain(`"'=HYPERLINK(1)"`);
  await tutor.page.getByRole("link", { name: "This answer of" }).click();
  await expect(tutor.page.getByText("When?")).toBeVisible();
  await expect(tutor.page.getByText("Robin Example (released)")).toBeVisible();
  expect((await page.request.get(`/tutor/${cohort}/results.csv`)).status()).toBe(404);
});
