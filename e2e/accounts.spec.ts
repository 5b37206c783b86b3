import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { addCohort } from "./cohorts";
import { expect, type Person, signUp, test } from "./test";

const newPassword = "a slow boat past the mill";

/** The error summary, or the news of success. */
const findAlert = (page: Page) => page.getByRole("main").getByRole("alert");

async function signIn(page: Page, email: string, password: string) {
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
}

/** The same person in a browser of their own, signed in with the account's first password. */
async function signInElsewhere({ email, password, page }: Person): Promise<Page> {
  const context = await page.context().browser()?.newContext();
  if (!context) throw new Error("The browser is gone");
  const other = await context.newPage();
  await other.goto("/sign-in?next=/account");
  await signIn(other, email, password);
  await expect(other.getByRole("heading", { name: "Your account" })).toBeVisible();
  return other;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`accounts ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 320, height: 800 } });

    test("an account is made, changed, left, found again and deleted", async ({ page }) => {
      const { email, password } = await signUp(page);

      await page.getByRole("link", { name: "Robin Example" }).click();
      await page.getByRole("link", { name: "Change name" }).click();
      await page.getByLabel("Your name").fill("Robin Redbreast");
      await page.getByRole("button", { name: "Save" }).click();
      await expect(findAlert(page)).toContainText("Your name is changed");
      await expect(page.getByRole("banner")).toContainText("Robin Redbreast");

      await page.getByRole("link", { name: "Change password" }).click();
      await page.getByLabel("Your password now").fill(password);
      await page.getByLabel("New password").fill(newPassword);
      await page.getByRole("button", { name: "Change password" }).click();
      await expect(findAlert(page)).toContainText("Your password is changed");

      await page.getByRole("button", { name: "Sign out", exact: true }).click();
      await expect(page.getByRole("banner")).toContainText("Create account");
      await page.goto("/account/delete");
      await expect(page).toHaveURL("/sign-in?next=%2Faccount%2Fdelete");
      await signIn(page, email, password);
      await expect(findAlert(page)).toContainText("Check your email address and your password");
      await signIn(page, email.toUpperCase(), newPassword);

      await page.getByLabel("Your password").fill(newPassword);
      await page.getByRole("button", { name: "Delete my account" }).click();
      await expect(findAlert(page)).toContainText("Tick the box to say that you are sure");
      await page.getByLabel("Your password").fill(newPassword);
      await page.getByLabel("Yes, delete everything").check();
      await page.getByRole("button", { name: "Delete my account" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your account is deleted");
      await expect(page.getByRole("banner")).toContainText("Create account");
      await page.goto("/sign-in");
      await signIn(page, email, newPassword);
      await expect(findAlert(page)).toContainText("Check your email address and your password");
    });

    test("every mistake in a new account is said at once, beside its field, and what was typed stays", async ({
      page,
    }) => {
      await page.goto("/sign-up");
      await page.getByLabel("Email address").fill("robin@nowhere");
      await page.getByLabel("Password", { exact: true }).fill("Sunshine2024");
      await page.getByRole("button", { name: "Create account" }).click();
      const summary = findAlert(page);
      await expect(summary.getByRole("link")).toHaveText([
        "Enter a name",
        "Enter an email address in the correct format, like name@example.com",
        "That password is easy to guess. Choose another one, such as three words that do not belong together",
      ]);
      await expect(page.getByLabel("Your name")).toHaveAccessibleDescription(/Error:\s+Enter a name/);
      await expect(page.getByLabel("Email address")).toHaveValue("robin@nowhere");
      await expect(page.getByLabel("Password", { exact: true })).toHaveValue("");
      await summary.getByRole("link", { name: "Enter a name" }).click();
      await expect(page.getByLabel("Your name")).toBeFocused();
    });
  });
}

test("a form with errors is accessible, and the summary has the focus", async ({ page }) => {
  await page.goto("/sign-up");
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.locator(".nhsuk-error-summary")).toBeFocused();
  await expect(page).toHaveTitle("Error: Create an account – Steadyhand");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test("a password can be shown, pasted and filled in by a password manager", async ({ page }) => {
  await page.goto("/sign-in");
  const password = page.getByLabel("Password", { exact: true });
  await expect(password).toHaveAttribute("autocomplete", "current-password");
  await expect(page.getByLabel("Email address")).toHaveAttribute("autocomplete", "email");
  await page.evaluate(() => navigator.clipboard?.writeText("pasted words").catch(() => {}));
  await password.focus();
  await page.keyboard.insertText("pasted words");
  await expect(password).toHaveValue("pasted words");
  await page.getByRole("button", { name: "Show password" }).click();
  await expect(password).toHaveAttribute("type", "text");
});

test("signing out everywhere, and a new password, end the other devices’ sessions at once", async ({
  applicant,
}) => {
  const { page, password } = applicant;
  const phone = await signInElsewhere(applicant);
  await page.goto("/account/password");
  await page.getByLabel("Your password now").fill(password);
  await page.getByLabel("New password").fill(newPassword);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(findAlert(page)).toContainText("You are signed out on your other devices");
  await phone.goto("/account");
  await expect(phone).toHaveURL("/sign-in?next=%2Faccount");
  await signIn(phone, applicant.email, newPassword);
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Your account");

  await phone.getByRole("button", { name: "Sign out on every device" }).click();
  await expect(findAlert(phone)).toContainText("You are signed out on every device");
  await page.goto("/account");
  await expect(page).toHaveURL("/sign-in?next=%2Faccount");
  await phone.context().close();
});

test("a deletion ends the other devices’ sessions at once", async ({ applicant }) => {
  const { page, password } = applicant;
  const phone = await signInElsewhere(applicant);
  await page.goto("/account/delete");
  await page.getByLabel("Your password").fill(password);
  await page.getByLabel("Yes, delete everything").check();
  await page.getByRole("button", { name: "Delete my account" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your account is deleted");
  await phone.goto("/account/data");
  await expect(phone).toHaveURL("/sign-in?next=%2Faccount");
  await phone.context().close();
});

test("the download is a file with the person’s own data and no hash", async ({ applicant }) => {
  const { page, email } = applicant;
  const response = await page.request.get("/account/data");
  expect(response.headers()["content-disposition"]).toBe('attachment; filename="steadyhand-my-data.json"');
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({
    account: { email, name: "Robin Example" },
    drafts: [],
    attempts: [],
  });
  expect(text).not.toContain("argon2");
});

test("after five wrong passwords even the right one has to wait, and other people do not", async ({
  page,
  owner,
}) => {
  const { email, password } = await signUp(page);
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page.getByRole("banner")).toContainText("Create account");
  for (let number = 1; number <= 5; number++) {
    await page.goto("/sign-in");
    await signIn(page, email, `wrong password ${number}`);
    await expect(findAlert(page)).toContainText("Check your email address");
  }
  await signIn(page, email, password);
  await expect(findAlert(page)).toContainText(/Too many tries\. Wait \d+ minutes?, then try again/);
  await signIn(page, owner.email, owner.password);
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
});

test("an email without an account gets the same answer as a wrong password", async ({ page }) => {
  await page.goto("/sign-in");
  await signIn(page, `${crypto.randomUUID()}@example.org`, "some other words");
  await expect(findAlert(page)).toContainText("Check your email address and your password");
});

test("an email can have one account, and its owner who signs up again is signed in", async ({
  page,
  owner,
}) => {
  const fill = async (password: string) => {
    await page.goto("/sign-up?next=/account");
    await page.getByLabel("Your name").fill("Somebody Else");
    await page.getByLabel("Email address").fill(owner.email);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Create account" }).click();
  };
  await fill("not the owner’s words");
  await expect(findAlert(page)).toContainText("There is an account with this email address already");
  await fill(owner.password);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your account");
  await expect(page.getByRole("main")).toContainText("Robin Example");
});

test("after signing in nobody is led to another site", async ({ page, owner }) => {
  await page.goto("/sign-in?next=//evil.example/account");
  await signIn(page, owner.email, owner.password);
  await expect(page).toHaveURL("/practise");
});

test("whoever only tutors begins with their cohorts after signing in", async ({ page, owner }) => {
  await addCohort(owner.page.request);
  await page.goto("/sign-in");
  await signIn(page, owner.email, owner.password);
  await expect(page).toHaveURL("/tutor");
});

test("a session that was made up or changed is nobody’s", async ({ page, owner }) => {
  const cookies = await owner.page.context().cookies();
  const session = cookies.find(({ name }) => name.includes("session-token"));
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  const changed = `${session?.value.slice(0, -4)}AAAA`;
  for (const value of ["made-up", changed]) {
    await page
      .context()
      .addCookies([{ ...session, name: session?.name ?? "", value, domain: "localhost", path: "/" }]);
    await page.goto("/account");
    await expect(page).toHaveURL("/sign-in?next=%2Faccount");
  }
});
