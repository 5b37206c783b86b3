import type { Page } from "playwright/test";
import { expectAccessible } from "./accessible";
import { addAttempt, answer, promptPage } from "./attempts";
import { addStory, story } from "./stories";
import { expect, test } from "./test";

const kept = "Your story is kept";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a story is written in parts, shows its evidence, is changed and deleted", async ({
      applicant: { page },
    }) => {
      await page.goto("/stories");
      await page.getByRole("main").getByRole("link", { name: "Add a story", exact: true }).first().click();
      await expect(page.getByLabel("The story", { exact: true })).toBeHidden();
      await page.getByLabel("The situation").fill("A lady on the ward was crying.");
      await page.getByRole("button", { name: "Keep this story" }).click();
      await expect(page.getByRole("link", { name: "Give your story a name" })).toBeVisible();
      await expect(page.getByLabel("The situation")).toHaveValue("A lady on the ward was crying.");

      await page.getByLabel("Name of the story").fill("Tea at three");
      await page.getByLabel("What you did").fill("I sat down with her, held her hand and listened.");
      await page
        .getByLabel("What came of it")
        .fill("I made her tea and came back after my break to see how she was.");
      await page.getByRole("button", { name: "Keep this story" }).click();
      await expect(page.getByText(kept)).toBeVisible();
      await page.getByRole("link", { name: "Back" }).click();
      await page.getByRole("link", { name: "Shows it (Compassion in Tea at three)" }).click();
      const evidence = page.getByRole("group").filter({ hasText: /^Compassion: shows it/ });
      await expect(evidence.getByText("held her hand", { exact: true }).first()).toBeVisible();
      await page.getByRole("link", { name: "Change this story" }).click();
      await page.getByLabel("Name of the story").fill("Tea at four");
      await page.getByRole("button", { name: "Save the changes" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tea at four");
      await page.getByRole("link", { name: "Delete this story" }).click();
      await page.getByRole("button", { name: "Delete this story" }).click();
      await expect(page.getByText("Your story is deleted")).toBeVisible();
      await expect(page.getByText("You have not kept a story yet.")).toBeVisible();
    });

    test("an answer becomes a story in one step, and is offered where it fits", async ({
      applicant: { page },
    }) => {
      await page.goto(await addAttempt(page.request));
      await page.getByRole("button", { name: "Skip this" }).click();
      await page.getByRole("link", { name: "Keep this answer as a story" }).click();
      await expect(page.getByLabel("The story", { exact: true })).toHaveValue(answer);
      await expect(page.getByLabel("The situation")).toBeHidden();
      await page.getByRole("button", { name: "Keep this story" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "Last winter I worked in a small café",
      );

      await page.goto(promptPage);
      await page.getByText("Stories of yours that fit this question (1)").click();
      await expect(page.getByText(/^It shows \d behaviours of Compassion/)).toBeVisible();
      await page.getByText("Read it: Last winter").click();
      await expect(page.getByText(answer)).toBeVisible();
    });
  });
}

test("the matrix says which story shows what, leads to the words, and names the gaps", async ({
  applicant: { page },
}) => {
  await addStory(page.request);
  await addStory(page.request, { title: "Nothing yet", text: "It was a nice day." });
  await page.goto("/stories");
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Compassion" }) });
  await expect(row.getByRole("cell")).toContainText(["Not shown", "Shows it"]);
  await expect(row).not.toContainText("Gap");
  await row.getByRole("link", { name: "Shows it (Compassion in Tea at three)" }).click();
  const evidence = page.getByRole("group").filter({ hasText: /^Compassion: shows it/ });
  await expect(evidence.locator("q").first()).toBeInViewport();
  expect(story.text).toContain(await evidence.locator("q").first().textContent());

  await page.goto("/stories");
  const gaps = page.getByRole("region", { name: "Gaps to fill" });
  await expect(gaps.getByRole("heading", { name: "Compassion" })).toHaveCount(0);
  await gaps.getByRole("link", { name: "Add a story for Interest in science" }).click();
  await expect(page.getByText("Think of a time when you were somebody who")).toBeVisible();
  await page.goto("/stories");
  await gaps.getByRole("link", { name: "on Interest in science" }).click();
  await expect(page).toHaveURL("/practise?competency=science-interest&kind=past");
});

test("many stories fit the screen, and words in both ways of telling stay on the page", async ({
  applicant: { page },
}) => {
  const long =
    "A very long name of a story that goes on and on, to see that it does not break the whole page";
  for (let count = 0; count < 8; count++) await addStory(page.request, { title: `${count} ${long}` });
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/stories");
    await expectAccessible(page);
  }
  await page.goto("/stories/new");
  await page.getByLabel("The situation").fill("On the ward");
  await page.getByLabel("In one piece").check();
  await expect(page.getByLabel("The situation")).toBeVisible();
  await expect(page.getByLabel("What you did")).toBeHidden();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectAccessible(page);
});

test("a change in a tab that is behind does not overwrite the newer words", async ({
  applicant: { page },
}) => {
  const address = await addStory(page.request);
  await page.goto(`${address}/edit`);
  const other = await page.context().newPage();
  await other.goto(`${address}/edit`);
  await other.getByLabel("Name of the story").fill("From the other tab");
  await other.getByRole("button", { name: "Save the changes" }).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("From the other tab");

  await page.getByLabel("Name of the story").fill("From this tab");
  await page.getByRole("button", { name: "Save the changes" }).click();
  await expect(page.getByText("changed this story in another tab")).toBeVisible();
  await expect(page.getByText("From the other tab")).toBeVisible();
  await expect(page.getByLabel("Name of the story")).toHaveValue("From this tab");
  await page.getByRole("button", { name: "Save the changes" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("From this tab");
});

test("words that a browser dropped before they were stored come back, and go once they are", async ({
  applicant: { page },
}) => {
  const status = page.locator(".app-draft-status");
  await page.goto("/stories/new");
  await page.getByLabel("Name of the story").fill("Tea at three");
  await page.getByLabel("In one piece").check();
  await page
    .getByLabel("The story", { exact: true })
    .fill("A lady on the ward was crying.\nI sat down with her.");
  await expect(status).toHaveText(/^Draft saved in this browser at/);
  await page.reload();
  await expect(page.getByText("These are your words from before.")).toBeVisible();
  await expect(page.getByLabel("In one piece")).toBeChecked();
  await expect(page.getByLabel("The story", { exact: true })).toHaveValue(
    "A lady on the ward was crying.\nI sat down with her.",
  );
  await page.setViewportSize({ width: 320, height: 800 });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Keep this story" }).click();
  await expect(page.getByText(kept)).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("crying");

  await page.getByRole("link", { name: "Change this story" }).click();
  await page.getByLabel("Name of the story").fill("Tea at four");
  await expect(status).toHaveText(/^Draft saved in this browser at/);
  await page.reload();
  await expect(page.getByLabel("Name of the story")).toHaveValue("Tea at four");
  await page.getByRole("button", { name: "Throw them away" }).click();
  await expect(page.getByLabel("Name of the story")).toHaveValue("Tea at three");
  await page.reload();
  await expect(page.getByLabel("Name of the story")).toHaveValue("Tea at three");
  await expect(page.getByText("These are your words from before.")).toHaveCount(0);
});

test("two tabs with a new story each keep their own words, and both come back", async ({
  applicant: { page },
}) => {
  const name = "Name of the story";
  const status = (tab: Page) => tab.locator(".app-draft-status");
  await page.goto("/stories/new");
  const other = await page.context().newPage();
  await other.goto("/stories/new");
  await page.getByLabel(name).fill("Tea at three");
  await page.getByLabel("What you did").fill("I made tea.");
  await expect(status(page)).toHaveText(/^Draft saved in this browser at/);
  await other.getByLabel(name).fill("The exam papers");
  await expect(other.getByRole("button", { name: "Change over to “Tea at three”" })).toBeVisible();
  await page.getByLabel("What you did").fill("I made tea for her.");
  await expect(page.getByRole("button", { name: "Change over to “The exam papers”" })).toBeVisible();
  await expect(page.getByLabel(name)).toHaveValue("Tea at three");

  // A third tab has the words of the first, and goes on with them: neither takes the place of the other.
  const third = await page.context().newPage();
  await third.goto("/stories/new");
  await expect(third.getByLabel("What you did")).toHaveValue("I made tea for her.");
  await third.getByLabel("What you did").fill("I made tea for two.");
  await page.getByLabel("What you did").fill("I made tea for her and me.");
  await third.getByRole("button", { name: "Put them aside for later" }).click();
  await expect(third.getByLabel(name)).toHaveValue("");
  await expect(third.getByRole("button", { name: "Change over to “Tea at three”" })).toHaveCount(2);

  await page.reload();
  await other.close();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Change over to “The exam papers”" }).click();
  await expect(page.getByLabel(name)).toHaveValue("The exam papers");
  await expect(page.getByLabel("What you did")).toHaveValue("");
  await page.getByRole("button", { name: "Throw them away" }).click();
  await page.reload();
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  expect(kept).not.toContain("exam papers");
  expect(kept).toContain("tea for two");
  expect(kept).toContain("tea for her and me");
});

test("a story is its owner's alone", async ({ applicant: { page }, stranger }) => {
  const address = await addStory(page.request);
  for (const path of [address, `${address}/edit`, `${address}/delete`]) {
    expect((await stranger.page.goto(path))?.status()).toBe(404);
  }
});

test("a story that seems to say who somebody is says so", async ({ applicant: { page } }) => {
  await page.goto(
    await addStory(page.request, { text: "I looked after a patient, Mrs Joan Brown, aged 82." }),
  );
  await expect(page.getByRole("heading", { name: "Could somebody be recognised?" })).toBeVisible();
});

test("the download of one's data has the stories", async ({ applicant: { page } }) => {
  await addStory(page.request);
  const data = await (await page.request.get("/account/data")).text();
  expect(data).toContain(story.text);
});
