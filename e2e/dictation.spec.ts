import type { Page } from "playwright/test";
import { expectAccessible } from "./accessible";
import { answer, promptPage } from "./attempts";
import { openFirstQuestion } from "./mocks";
import { end, hear, look, standIn } from "./recogniser";
import { expect, test } from "./test";

const box = (page: Page) => page.getByLabel("Your answer", { exact: true });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole("heading", { name });

/** Presses the button, and waits until the microphone is open. */
async function dictate(page: Page) {
  await press(page, "Dictate");
  await expect(heading(page, "Listening")).toBeVisible();
}

const final = (words: string) => ({ words, isFinal: true });

test.describe("on the device", () => {
  test.beforeEach(async ({ page }) => {
    await standIn(page, { device: "available" });
    await page.goto(promptPage);
  });

  test("what is said stands at the caret, can be changed, and is what is marked", async ({ page }) => {
    await box(page).fill("It was on a Monday. In the end it went well.");
    await box(page).evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(19, 19));
    await press(page, "Dictate");
    await expect(page.getByText("Your voice stays on this device")).toBeVisible();
    expect(await look(page)).toMatchObject({ times: 1, lang: "en-GB", processLocally: true });

    await hear(page, { words: "i rang the", isFinal: false });
    await expect(page.getByText("i rang the", { exact: true })).toBeVisible();
    await expect(box(page)).toHaveValue("It was on a Monday. In the end it went well.");
    await hear(page, final("i rang the ward"), { words: " and", isFinal: false });
    await hear(page, final("i rang the ward"), final(" and waited"));
    await expect(box(page)).toHaveValue(
      "It was on a Monday. I rang the ward and waited In the end it went well.",
    );
    await press(page, "Stop dictating");
    await expect(heading(page, "Dictation is off")).toBeVisible();
    expect((await look(page)).isOpen).toBe(false);

    await box(page).fill(answer);
    await press(page, "Mark my answer");
    await expect(page.getByRole("heading", { name: /^Band \d of 4/ })).toBeVisible();
  });

  test("words go to the end of a draft that nobody has been in", async ({ page }) => {
    await box(page).fill("A first thought.");
    await expect(page.getByText("Draft saved in this browser")).toBeVisible();
    await page.reload();
    await expect(box(page)).toHaveValue("A first thought.");
    await dictate(page);
    await hear(page, final("a second one"));
    await expect(box(page)).toHaveValue("A first thought. A second one");
  });

  test("a pause to think does not end it, and a long silence closes the microphone", async ({ page }) => {
    await dictate(page);
    await hear(page, final("first i asked her"));
    await end(page);
    await expect.poll(async () => (await look(page)).times).toBe(2);
    await hear(page, final("then i rang the ward"));
    await expect(box(page)).toHaveValue("First i asked her then i rang the ward");
    await end(page);
    await expect.poll(async () => (await look(page)).times).toBe(3);
    await end(page);
    await expect(page.getByText("Nothing was heard for a while")).toBeVisible();
    await dictate(page);
  });

  test("afterwards there is advice on speaking, which changes no mark", async ({ page }) => {
    await dictate(page);
    await hear(page, final("Um, so, er, I was on the ward and, um, the alarm went"));
    await press(page, "Stop dictating");
    await expect(heading(page, "How you spoke")).toBeVisible();
    await expect(page.getByText("Fillers: “um” 2 times, “er” once.")).toBeVisible();
    await expect(page.getByText("This is advice only and changes no mark.")).toBeVisible();
  });

  test("sending closes the microphone and loses no word", async ({ page }) => {
    await dictate(page);
    await hear(page, final(answer), { words: "and she came at once", isFinal: false });
    await press(page, "Mark my answer");
    await expect(page.getByRole("heading", { name: /^Band \d of 4/ })).toBeVisible();
    await expect(page.locator(".app-report__answer")).toContainText(/and she came at once/i);
    expect((await look(page)).isOpen).toBe(false);
  });

  test("works by keyboard", async ({ page }) => {
    await page.getByRole("button", { name: "Dictate" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Stop dictating" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Dictate" })).toBeFocused();
  });

  const errors = {
    "not-allowed": "does not let this page use the microphone",
    "audio-capture": "No microphone was found",
    network: "The speech service cannot be reached",
  };
  for (const [code, sentence] of Object.entries(errors)) {
    test(`says what to do after the error ${code}, and keeps the words`, async ({ page }) => {
      await dictate(page);
      await hear(page, final("a start"));
      await end(page, code);
      await expect(page.getByText(sentence)).toBeVisible();
      await expect(box(page)).toHaveValue("A start");
    });
  }
});

for (const abilities of [undefined, { device: "unavailable" as const }]) {
  test(`where speech would leave the device, it says so first (${abilities ? "asked" : "cannot be asked"})`, async ({
    page,
  }) => {
    await standIn(page, abilities);
    await page.goto(promptPage);
    await press(page, "Dictate");
    await expect(heading(page, "Your voice would leave this device")).toBeVisible();
    await expect(page.getByRole("region", { name: "Your voice would leave this device" })).toBeFocused();
    expect((await look(page)).times).toBe(0);
    await press(page, "Type instead");
    await expect(box(page)).toBeFocused();
    expect((await look(page)).times).toBe(0);

    await press(page, "Dictate");
    await press(page, "Go on and dictate");
    await expect(heading(page, "Listening")).toBeVisible();
    expect(await look(page)).toMatchObject({ times: 1, processLocally: undefined });
  });
}

test("a language pack is offered before speech leaves the device", async ({ page }) => {
  await standIn(page, { device: "downloadable" });
  await page.goto(promptPage);
  await press(page, "Dictate");
  await press(page, "Get the language pack");
  await expect(page.getByText("Your voice stays on this device")).toBeVisible();
  expect(await look(page)).toMatchObject({ installed: ["en-GB"], processLocally: true });
});

test("a language pack that cannot be had leads to the choice", async ({ page }) => {
  await standIn(page, { device: "downloadable", installs: false });
  await page.goto(promptPage);
  await press(page, "Dictate");
  await press(page, "Get the language pack");
  await expect(page.getByText("The language pack could not be downloaded.")).toBeVisible();
  expect((await look(page)).times).toBe(0);
});

for (const [device, name] of [
  ["available", "Listening"],
  ["unavailable", "Your voice would leave this device"],
] as const) {
  test(`“${name}” fits a phone and passes axe`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await standIn(page, { device });
    await page.goto(promptPage);
    await press(page, "Dictate");
    await expect(heading(page, name)).toBeVisible();
    await expectAccessible(page);
  });
}

test("an answer of a mock interview can be dictated", async ({ applicant: { page } }) => {
  await standIn(page, { device: "available" });
  const mock = await openFirstQuestion(page.request);
  await page.goto(`/mock/${mock}/1`);
  await press(page, "Start my answer");
  await dictate(page);
  await hear(page, final("i was on the ward"));
  await expect(box(page)).toHaveValue("I was on the ward");
  await expect(page.getByText("Draft saved", { exact: true })).toBeVisible();
});

test("a browser without speech recognition shows no button, and the page may use the microphone", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { SpeechRecognition: undefined, webkitSpeechRecognition: undefined });
  });
  const response = await page.goto(promptPage);
  expect(response?.headers()["permissions-policy"]).toContain("microphone=(self)");
  await expect(page.getByRole("button", { name: "Turn the coach on" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Dictate" })).toHaveCount(0);
});
