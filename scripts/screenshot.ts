import { chromium } from "playwright";
import { findOrInstallBrowser } from "./browser.mjs";

const usage =
  "Start the demo with npm run app -- --demo, then: npm run screenshot -- EMAIL PASSWORD [ADDRESS]";
const [email, password, address = "http://localhost:3000"] = process.argv.slice(2);
if (!email || !password) {
  console.error(usage);
  process.exit(1);
}

const browser = await chromium.launch({
  executablePath: await findOrInstallBrowser(),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  const page = await browser.newPage({ viewport: { width: 1100, height: 1950 }, baseURL: address });
  await page.goto("/sign-in?next=/attempts");
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await page
    .getByRole("main")
    .getByRole("link", { name: /several people needed something/ })
    .first()
    .click();
  await page.waitForURL("**/attempts/*");
  await page.screenshot({ path: "docs/report.jpg", type: "jpeg", quality: 70 });
  console.log("Wrote docs/report.jpg");
} finally {
  await browser.close();
}
