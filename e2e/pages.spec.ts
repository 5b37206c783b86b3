import { expectAccessible } from "./accessible";
import { openAs, pages } from "./pages";
import { expect, test } from "./test";

for (const row of pages) {
  test(`${row.route} opens, fits a phone and a desk, and is accessible on both`, async ({ page, owner }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const response = await openAs(owner, row, page);
    expect(response?.status()).toBe(200);
    await expect(page).toHaveTitle(row.title);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(row.h1);
    await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expectAccessible(page);
  });

  test.describe(`${row.route}, without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test("opens with its content", async ({ page, owner }) => {
      const response = await openAs(owner, row, page);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(row.h1);
    });
  });
}
