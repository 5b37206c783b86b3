import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "playwright/test";
import { findBrowser } from "../scripts/browser.mjs";

// The workers read this file too: they inherit what the first reading chose.
if (!process.env.E2E_PORT) {
  const data = mkdtempSync(path.join(tmpdir(), "steadyhand-e2e-"));
  process.on("exit", () => rmSync(data, { recursive: true, force: true }));
  process.env.E2E_DATA = data;
  process.env.E2E_PORT = String(await findFreePort());
  process.env.E2E_OIDC_PORT = String(await findFreePort());
  process.env.CHROMIUM_PATH = await findBrowser();
}
const baseURL = `http://localhost:${process.env.E2E_PORT}`;

export default defineConfig({
  testDir: ".",
  outputDir: ".results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: process.env.E2E_REPORT ? [["dot"], ["json", { outputFile: process.env.E2E_REPORT }]] : "list",
  use: {
    ...devices["Desktop Chrome"],
    baseURL,
    locale: "en-GB",
    timezoneId: "Europe/London",
    // Recording every test costs time that a run which passes does not need; to see a failure happen, add --trace on.
    trace: "off",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // Chromium's sandbox refuses to run as root.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
  },
  webServer: {
    command: "node scripts/app.mjs",
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    url: baseURL,
    timeout: 240_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    stdout: "ignore",
    stderr: "pipe",
    env: {
      PORT: process.env.E2E_PORT ?? "",
      STEADYHAND_DATA: process.env.E2E_DATA ?? "",
      DATABASE_URL: "",
      // Each browser says an address of its own (test.ts), as if many people came through one proxy.
      TRUSTED_PROXIES: "1",
      // Where oidc.spec.ts starts a stand-in.
      AUTH_OIDC_ISSUER: `http://localhost:${process.env.E2E_OIDC_PORT}`,
      AUTH_OIDC_ID: "steadyhand",
      AUTH_OIDC_SECRET: "known to the stand-in only",
      AUTH_OIDC_NAME: "Test Trust",
    },
  },
});

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
