import { listPrompts } from "../lib/prompts/bank";
import { expect, test } from "./test";

test("every answer of the server carries the headers that keep a page to itself", async ({ request }) => {
  const read = async (path: string) => (await request.get(path)).headers();
  const [first, second] = [await read("/"), await read("/no-such-page")];
  for (const headers of [first, second]) {
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
    expect(policy).not.toContain("unsafe-");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("same-origin");
    expect(headers["strict-transport-security"]).toBeUndefined();
  }
  expect(first["content-security-policy"]).not.toBe(second["content-security-policy"]);
  const behindProxy = await request.get("/", { headers: { "x-forwarded-proto": "https" } });
  expect(behindProxy.headers()["strict-transport-security"]).toContain("max-age=");
});

test("a browser that asks for an icon unbidden gets one", async ({ request }) => {
  const response = await request.get("/favicon.ico");
  expect(response.status()).toBe(200);
  expect(response.headers()["content-type"]).toContain("image/svg+xml");
});

test("an address that leads nowhere says so, and shows ways on", async ({ request }) => {
  const response = await request.get("/no-such-page");
  expect(response.status()).toBe(404);
  const text = await response.text();
  expect(text).toContain("Page not found</h1>");
  expect(text).toContain('href="/practise"');
});

test("the keyboard reaches the content past the header, and every link of the menu", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  const menu = ["Practise", "Mock interview", "Roles", "How we score"];
  for (const name of ["Steadyhand home", "Sign in", "Create account", ...menu]) {
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name, exact: true }).first()).toBeFocused();
  }
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/roles");
});

test("the home page leads to the first answer in one click", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Try this question now" }).click();
  await expect(page.getByLabel("Your answer")).toBeVisible();
});

test("every link of the public pages leads somewhere", async ({ request }) => {
  const pages = [
    "/",
    "/practise",
    "/roles",
    "/roles/clinical-perfusion",
    "/how-we-score",
    "/privacy",
    "/accessibility",
  ];
  const found = new Set<string>();
  for (const path of pages) {
    const html = await (await request.get(path)).text();
    for (const [, href = ""] of html.matchAll(/<a [^>]*href="([^"]+)"/g)) {
      const target = href.startsWith("#") ? path + href : href.replaceAll("&amp;", "&");
      if (target.startsWith("/")) found.add(target);
    }
  }
  for (const target of found) {
    const response = await request.get(target);
    expect(response.status(), target).toBe(200);
    const [, id] = target.split("#");
    if (id) expect(await response.text(), target).toContain(`id="${id}"`);
  }
});

test("the way to a page is marked in the menu, below it too", async ({ page }) => {
  await page.goto("/roles/clinical-perfusion");
  const menu = page.getByRole("navigation", { name: "Menu" });
  await expect(menu.getByRole("link", { name: "Roles" })).toHaveAttribute("aria-current", "true");
  await expect(menu.getByRole("link", { name: "Practise" })).not.toHaveAttribute("aria-current");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the bank is narrowed down by skill and kind, page by page", async ({ page }) => {
    const prompts = listPrompts({ competency: "communication" });
    await page.goto("/practise");
    await page.getByLabel("Skill or value").selectOption("Communication");
    await page.getByRole("button", { name: "Show questions" }).click();
    await expect(page.getByRole("heading", { name: `${prompts.length} questions` })).toBeVisible();
    await page.getByRole("link", { name: "Next page" }).click();
    await expect(page.getByRole("link", { name: prompts.at(10)?.text })).toBeVisible();
    await expect(page.getByLabel("Skill or value")).toHaveValue("communication");
  });

  test.describe("on a phone", () => {
    test.use({ viewport: { width: 320, height: 640 } });

    test("the first question is on the first screen, and the filter stands open once it is used", async ({
      page,
    }) => {
      await page.goto("/practise");
      await expect(page.getByRole("main").getByRole("listitem").first()).toBeInViewport();
      const filter = page.getByLabel("Skill or value");
      await expect(filter).toBeHidden();
      await page.getByText("Filter", { exact: true }).click();
      await filter.selectOption("Communication");
      await page.getByRole("button", { name: "Show questions" }).click();
      await expect(filter).toBeVisible();
    });
  });

  test("what is no filter of ours is left out, not an error", async ({ page }) => {
    await page.goto("/practise?competency=<script>&kind=past&kind=motivation&role=astronaut&page=-7");
    await expect(page.getByRole("heading", { name: `${listPrompts({}).length} questions` })).toBeVisible();
  });

  test("a surprise fits the filter", async ({ request }) => {
    const fitting = listPrompts({ competency: "compassion", kind: "hypothetical" });
    const address = "/practise/surprise?competency=compassion&kind=hypothetical";
    const location = (await request.get(address, { maxRedirects: 0 })).headers().location;
    expect(fitting.map(({ id }) => `/practise/${id}`)).toContain(location);
  });

  test("the self-check says what to do about each question that was not ticked", async ({ page }) => {
    await page.goto("/roles/clinical-perfusion");
    await page.getByLabel("Do you have a BSc degree at 2:1 or better").check();
    await page.getByRole("button", { name: "See what to do next" }).click();
    await expect(page.getByRole("heading", { name: "You said yes to 1 of 6" })).toBeVisible();
    await expect(page.getByText("Search the NHS job sites")).toBeVisible();
    await expect(page.getByText("ask the trust's recruitment team")).toHaveCount(0);
    await expect(page.getByLabel("Do you have a BSc degree at 2:1 or better")).toBeChecked();
  });

  test("each skill of the role leads to its questions", async ({ page }) => {
    await page.goto("/roles/clinical-perfusion");
    await page.getByRole("link", { name: /questions on Calm under pressure/ }).click();
    await expect(page.getByLabel("Skill or value")).toHaveValue("calm-under-pressure");
    const { length } = listPrompts({ competency: "calm-under-pressure" });
    await expect(page.getByRole("heading", { name: `${length} questions` })).toBeVisible();
  });

  test("a rule can be opened and read, with the words that it counts", async ({ page }) => {
    await page.goto("/how-we-score");
    const rule = page.getByRole("heading", { name: "You give your reasons" });
    await expect(rule).not.toBeVisible();
    await page.getByText("Examples: your reasons").click();
    await expect(rule).toBeVisible();
    await expect(page.locator("section").filter({ has: rule }).last().locator("mark").first()).toBeVisible();
  });
});
