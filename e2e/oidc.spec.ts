import { randomUUID } from "node:crypto";
import { IdentityProvider } from "./identity-provider";
import { expect, signUp, test } from "./test";

// One provider on one port: these tests run after each other.
test.describe.configure({ mode: "serial" });

const provider = new IdentityProvider(Number(process.env.E2E_OIDC_PORT));
test.beforeAll(() => provider.start());
test.afterAll(() => provider.stop());

const makeClaims = () => ({
  sub: randomUUID(),
  email: `${randomUUID()}@example.org`,
  email_verified: true,
  name: "Jo Staff",
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the organisation’s own sign-in ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test("makes an account at the first time, finds it again, and needs no password to delete it", async ({
      page,
    }) => {
      provider.claims = makeClaims();
      await page.goto("/sign-in?next=/account");
      await page.getByRole("link", { name: "Sign in with Test Trust" }).click();
      await expect(page).toHaveURL("/account");
      await expect(page.getByRole("main")).toContainText("Jo Staff");
      await expect(page.getByRole("main")).toContainText(provider.claims.email ?? "");
      await expect(page.getByRole("link", { name: "Change password" })).toHaveCount(0);

      await page.getByRole("button", { name: "Sign out", exact: true }).click();
      await expect(page.getByRole("banner")).toContainText("Create account");
      provider.claims = { ...provider.claims, email: "another@example.org" };
      await page.goto("/sign-up?next=/account/delete");
      await page.getByRole("link", { name: "continue with Test Trust" }).click();

      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Delete your account");
      await page.getByLabel("Yes, delete everything").check();
      await page.getByRole("button", { name: "Delete my account" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your account is deleted");
    });
  });
}

test("it does not open an account that has the same email and a password", async ({ page }) => {
  const { email } = await signUp(page);
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page.getByRole("banner")).toContainText("Create account");
  provider.claims = { ...makeClaims(), email };
  await page.goto("/sign-in/provider");
  await expect(page.getByRole("alert").first()).toContainText(
    "There is an account with your email address already",
  );
  await page.goto("/account");
  await expect(page).toHaveURL("/sign-in?next=%2Faccount");
});

test("it needs an email that the organisation has confirmed", async ({ page }) => {
  const { email, ...withoutEmail } = makeClaims();
  for (const claims of [withoutEmail, { ...withoutEmail, email, email_verified: false }]) {
    provider.claims = claims;
    await page.goto("/sign-in/provider");
    await expect(page.getByRole("alert").first()).toContainText(
      "Test Trust did not confirm your email address",
    );
  }
});

test("somebody who does not agree there comes back with a way on", async ({ page }) => {
  provider.claims = undefined;
  await page.goto("/sign-in/provider?next=/account");
  await expect(page.getByRole("alert").first()).toContainText("Signing in with Test Trust did not work");
});

test("it leads to no other site afterwards", async ({ page }) => {
  provider.claims = makeClaims();
  await page.goto("/sign-in/provider?next=https://evil.example/");
  await expect(page).toHaveURL("/");
});

test("a provider that does not answer leaves a way on", async ({ page }) => {
  await provider.stop();
  await page.goto("/sign-in/provider?next=/account");
  await expect(page.getByRole("alert").first()).toContainText("Signing in with Test Trust did not work");
});
