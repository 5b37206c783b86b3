import { expectAccessible } from "./accessible";
import { openAs, pages } from "./pages";
import { expect, test } from "./test";

for (const row of pages) {
  for (const width of [320, 1280]) {
    test.describe(`${row.route}, ${width} px wide`, () => {
      test.use({ viewport: { width, height: 800 } });

      test("opens, fits the screen and is accessible", async ({ page, owner }) => {
        const response = await openAs(owner, row, page);
        expect(response?.status()).toBe(200);
        await expect(page).toHaveTitle(row.title);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(row.h1);
        await expectAccessible(page);
      });
    });
  }

  test.describe(`${row.route}, without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test("opens with its content", async ({ page, owner }) => {
      const response = await openAs(owner, row, page);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(row.h1);
    });
  });
}
