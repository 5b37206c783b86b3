import type { Page } from "playwright/test";
import { expectAccessible } from "./accessible";
import { addAttempt, answer, betterAnswer } from "./attempts";
import {
  addApplicant,
  addAssignment,
  addCohort,
  addSharedAnswer,
  addTutor,
  handIn,
  share,
  signUpSomebody,
  toId,
} from "./cohorts";
import { expect, type Person, test } from "./test";

const main = (page: Page) => page.getByRole("main");
const shortcuts = (page: Page) => page.getByRole("button", { name: "Keyboard shortcuts" });

/** Two answers of an applicant in a cohort of the tutor. */
async function addTwoAnswers({ page }: Person) {
  const cohort = await addCohort(page.request);
  const applicant = await signUpSomebody();
  await addApplicant(page.request, cohort, applicant);
  for (const text of [answer, betterAnswer]) {
    await share(applicant, await addAttempt(applicant, text), cohort);
  }
  return { cohort, applicant };
}

/** Selects words of the answer as a mouse would, and sees that the page took them up. */
async function selectWords(page: Page, words: string) {
  await page.locator("#answer").evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`The answer has no words ${wanted}`);
  }, words);
  await expect(page.getByLabel("Comment on").locator("option:checked")).toContainText(`Selected: “${words}`);
}

test("nothing lies over an answer until words are selected; then the box to comment is in sight", async ({
  applicant: tutor,
}) => {
  const { page } = tutor;
  const { cohort } = await addTwoAnswers(tutor);
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto(`/tutor/${cohort}/queue`);
  await page.getByRole("button", { name: "Review the next answer" }).click();
  const comment = page.getByLabel("Your comment");
  await expect(page.locator("#answer")).toBeVisible();
  await expect(comment).not.toBeInViewport();
  await selectWords(page, answer.slice(0, 30));
  await expect(comment).toBeInViewport();
});

test("a tutor reviews by keyboard, comments on words, goes on and releases all", async ({
  applicant: tutor,
}) => {
  const { page } = tutor;
  const { cohort } = await addTwoAnswers(tutor);
  await page.goto(`/tutor/${cohort}/queue`);
  await expect(shortcuts(page)).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toContainText("Review the next answer");
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");

  await expect(page.getByText("The automatic mark is hidden")).toBeVisible();
  await expect(shortcuts(page)).toBeVisible();
  await page.keyboard.press("3");
  await expect(page.getByRole("radio", { name: /^3 Satisfactory/ })).toBeChecked();
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await selectWords(page, "his hands were shaking");
  await page.keyboard.press("c");
  await expect(page.getByLabel("Your comment")).toBeFocused();
  await page.keyboard.type("Well seen.");
  await page.keyboard.press("Control+Enter");
  await expect(page.locator("mark").filter({ hasText: "his hands were shaking" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "1 comment" })).toBeVisible();
  await page.keyboard.press("f");
  await page.keyboard.type("Clear and kind.");
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");

  await expect(page.getByText("Here is the next answer")).toBeFocused();
  await expect(page.getByRole("radio", { name: /^3 Satisfactory/ })).not.toBeChecked();
  await expect(page.getByLabel("Overall feedback")).toHaveValue("");
  await page.keyboard.press("4");
  await page.keyboard.press("n");
  await expect(page.getByText("Nothing is left to review here.").first()).toBeFocused();
  await page.getByText("Release 2 reviews").click();
  await page.getByRole("button", { name: "Release all reviewed" }).click();
  await expect(main(page).getByRole("status")).toContainText("2 reviews are released");

  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Clear and kind.")).toBeVisible();
  await expect(page.getByText("Well seen.")).toBeVisible();
  await page.getByRole("button", { name: "Change my review" }).click();
  await expect(page.getByText("The applicant sees your earlier review")).toBeVisible();
});

for (const width of [320, 1280]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("a review that is being written is accessible, with the automatic mark and the help open", async ({
      applicant: { page },
    }) => {
      const { cohort, address } = await addSharedAnswer(page.request);
      await page.goto(`/tutor/${cohort}/attempts/${toId(address)}`);
      await page.getByRole("button", { name: "Start my review" }).click();
      await expect(page.getByText("The automatic mark is hidden")).toBeVisible();
      await page.getByLabel("Your comment").fill("Who was with you?");
      await page.getByRole("button", { name: "Add comment" }).click();
      await expect(page.getByRole("heading", { name: "1 comment" })).toBeVisible();
      await page.getByText("Comment bank", { exact: true }).click();
      await expectAccessible(page);
      await page.getByRole("button", { name: "Show the automatic mark" }).click();
      await expect(page.getByRole("heading", { name: /^The automatic mark: band/ })).toBeVisible();
      await expectAccessible(page);
      await shortcuts(page).click();
      await expectAccessible(page);
    });
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a tutor comments by sentence, uses a saved comment, corrects a finding and releases", async ({
    applicant: { page },
  }) => {
    const { cohort, address } = await addSharedAnswer(page.request);
    await page.goto(`/tutor/${cohort}/comments`);
    await page.getByLabel("New comment").fill("Say how it ended.");
    await page.getByRole("button", { name: "Add to the bank" }).click();
    await page.goto(`/tutor/${cohort}/attempts/${toId(address)}`);
    await page.getByRole("button", { name: "Start my review" }).click();

    await page.getByLabel("Overall feedback").fill("Kind.");
    await page.getByLabel("Comment on").selectOption({ index: 1 });
    await page.getByLabel("Your comment").fill("Good that you saw this.");
    await page.getByRole("button", { name: "Add comment" }).click();
    await expect(page.getByLabel(/“One morning a regular customer came in/)).toHaveValue(
      "Good that you saw this.",
    );
    await expect(page.getByLabel("Overall feedback")).toHaveValue("Kind.");

    await page.getByText("Comment bank", { exact: true }).click();
    await page.getByLabel("Saved comments").selectOption("Say how it ended.");
    await page.getByRole("button", { name: "Put into feedback" }).click();
    await expect(page.getByLabel("Overall feedback")).toHaveValue("Kind.\nSay how it ended.");
    await page.getByRole("button", { name: "Release" }).click();
    await expect(page.getByRole("alert")).toContainText("Choose your band first");

    await page.getByRole("radio", { name: /^2 Limited/ }).check();
    await page.getByRole("button", { name: "Show the automatic mark" }).click();
    const finding = page.locator(".app-verdict-choice").first();
    await finding.getByRole("combobox").selectOption("correct");
    await finding.getByRole("textbox").fill("That was the customer.");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(finding.getByRole("textbox")).toHaveValue("That was the customer.");
    await page.getByRole("button", { name: "Release" }).click();
    await expect(page.getByText("Released. The applicant can read it now.")).toBeVisible();
    await expect(page.getByText("2 – Limited")).toBeVisible();
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`after the session has ended, ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test("a review that is sent is kept through signing in, and is then released", async ({
      applicant,
      problems,
    }) => {
      const { page, email, password } = applicant;
      const { cohort, address } = await addSharedAnswer(page.request);
      const place = `/tutor/${cohort}/attempts/${toId(address)}`;
      await page.goto(place);
      await page.getByRole("button", { name: "Start my review" }).click();
      await expect(page.getByLabel("Overall feedback")).toBeVisible();
      await page.context().clearCookies();
      await page.getByLabel("Overall feedback").fill("You stayed with him.");
      await page.getByLabel("Comment on").selectOption({ index: 1 });
      await page.getByLabel("Your comment").fill("Good that you saw this.");
      await page.getByRole("radio", { name: /^3 Satisfactory/ }).check();
      await page.getByRole("button", { name: "Release" }).click();

      await expect(page.getByRole("heading", { name: "You have been signed out" })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await expect(page.locator("body")).not.toContainText("hands were shaking");
      await page.getByLabel("Email address").fill(email);
      await page.getByLabel("Password", { exact: true }).fill("not my password");
      const signIn = main(page).getByRole("button", { name: "Sign in" });
      await signIn.click();
      await expect(page.getByText("Check your email address and your password").first()).toBeVisible();
      await page.getByLabel("Password", { exact: true }).fill(password);
      await signIn.click();
      await expect(page.getByText("Released. The applicant can read it now.").first()).toBeVisible();
      await expect(page.getByText("You stayed with him.")).toBeVisible();
      await expect(page.getByText("Good that you saw this.")).toBeVisible();
      // The browser itself tells its console of what could not be saved meanwhile.
      expect(problems.splice(0).every((problem) => problem.includes("401"))).toBe(true);
    });
  });
}

test("two tabs of one review lose nothing", async ({ applicant: { page } }) => {
  const { cohort, address } = await addSharedAnswer(page.request);
  const review = `/tutor/${cohort}/attempts/${toId(address)}`;
  await page.goto(review);
  await page.getByRole("button", { name: "Start my review" }).click();
  await expect(page.getByLabel("Overall feedback")).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(review);
  await page.getByLabel("Overall feedback").fill("From the first tab.");
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await other.getByLabel("Overall feedback").fill("From the second tab.");
  await expect(other.getByText(/^Not saved: you changed this review in another tab/)).toBeVisible();
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await expect(other.getByLabel("Overall feedback")).toHaveValue(
    "From the first tab.\n\nFrom the second tab.",
  );
});

test("a second tutor is told who is reviewing, and takes over knowingly", async ({
  applicant: { page },
  stranger: second,
}) => {
  const { cohort, address } = await addSharedAnswer(page.request);
  await addTutor(page.request, cohort, second.page.request);
  await page.goto(`/tutor/${cohort}/queue`);
  await page.getByRole("button", { name: "Review the next answer" }).click();
  await expect(page.getByLabel("Overall feedback")).toBeVisible();

  await second.page.goto(`/tutor/${cohort}/queue`);
  await expect(second.page.getByText("Robin Example at work")).toBeVisible();
  await second.page.goto(`/tutor/${cohort}/attempts/${toId(address)}`);
  await expect(second.page.getByText(/^Robin Example is reviewing this, last seen at it on/)).toBeVisible();
  await expect(second.page.getByRole("button", { name: "Start my review" })).toHaveCount(0);
  await second.page.getByRole("button", { name: "Take over" }).click();
  await expect(second.page.getByLabel("Overall feedback")).toBeVisible();
});

test("two tutors mark blind; bands far apart wait for what they settle on", async ({
  applicant: { page },
  stranger: { page: other },
}) => {
  const cohort = await addCohort(page.request);
  await addTutor(page.request, cohort, other.request);
  const applicant = await signUpSomebody();
  await addApplicant(page.request, cohort, applicant);
  const attempt = toId(await handIn(applicant, await addAssignment(page.request, cohort, { share: "100" })));
  const review = `/tutor/${cohort}/attempts/${attempt}`;
  const mark = async (tutor: Page, band: RegExp, words: string) => {
    await tutor.goto(review);
    await tutor.getByRole("button", { name: "Start my review" }).click();
    await tutor.getByLabel("Overall feedback").fill(words);
    await tutor.getByRole("radio", { name: band }).check();
    await tutor.getByRole("button", { name: "Save and next" }).click();
    await expect(tutor.getByText("Nothing is left to review here.").first()).toBeVisible();
  };
  await mark(page, /^4 Strong/, "The first tutor’s words.");
  await other.goto(review);
  await expect(other.getByText("Neither sees the other’s review before both are done")).toBeVisible();
  await expect(other.getByText("The first tutor’s words.")).toHaveCount(0);
  await mark(other, /^1 Poor/, "The second tutor’s words.");
  await other.goto(review);
  await expect(other.getByText("The first tutor’s words.")).toBeVisible();

  await other.goto(`/tutor/${cohort}/queue`);
  await other.getByText("Release 1 review").click();
  await other.getByRole("button", { name: "Release all reviewed" }).click();
  await expect(main(other).getByRole("status")).toContainText("No review was released");
  await other.getByRole("link", { name: "Marks far apart" }).click();
  await expect(other.getByRole("heading", { name: "Marks far apart" })).toBeVisible();
  await expectAccessible(other);
  await other.getByRole("radio", { name: /^3 Satisfactory/ }).check();
  await other.getByRole("button", { name: "Settle" }).click();
  await expect(other.getByText("Nothing to settle now")).toBeVisible();
});

test("the menu of a cohort marks where a page belongs", async ({ applicant: { page } }) => {
  const { cohort, address } = await addSharedAnswer(page.request);
  const marked: [string, string, "page" | "true"][] = [
    ["", "Overview", "page"],
    ["/queue", "Queue", "page"],
    [`/attempts/${toId(address)}`, "Queue", "true"],
    ["/comments", "Queue", "true"],
    ["/moderation", "Queue", "true"],
    ["/prompts/new", "Own questions", "true"],
    [`/print?attempt=${toId(address)}`, "Results", "true"],
  ];
  for (const [path, name, current] of marked) {
    await page.goto(`/tutor/${cohort}${path}`);
    const links = page.getByRole("navigation", { name: "Cohort: Autumn group" }).locator("[aria-current]");
    await expect(links).toHaveText([name]);
    await expect(links).toHaveAttribute("aria-current", current);
  }
});
