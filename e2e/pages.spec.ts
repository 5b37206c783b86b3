import AxeBuilder from "@axe-core/playwright";
import { openAs, pages } from "./pages";
import { expect, test } from "./test";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

for (const row of pages) {
  for (const width of [320, 1280]) {
    test.describe(`${row.route}, ${width} px wide`, () => {
      test.use({ viewport: { width, height: 800 } });

      test("opens, fits the screen and is accessible", async ({ page, owner }) => {
        const response = await openAs(owner, row, page);
        expect(response?.status()).toBe(200);
        await expect(page).toHaveTitle(row.title);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(row.h1);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
        expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
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
