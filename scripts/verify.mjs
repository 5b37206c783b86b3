import "./node-version.mjs";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { findOrInstallBrowser, installDebianPackages } from "./browser.mjs";
import { build, isBuilt } from "./build.mjs";
import { installPackages } from "./install.mjs";
import { findPostgres, startPostgres } from "./postgres.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const reports = mkdtempSync(path.join(tmpdir(), "steadyhand-verify-"));
let passed = 0;
let failed = 0;

try {
  installPackages();
  await check("Lint and layers", async () =>
    countRun(await runTool("@biomejs/biome/bin/biome", ["check", "."])),
  );
  await check("Types", async () => countRun(await checkTypes()));
  await check("Unit tests", runUnitTests);
  await check("Production build", async () => countRun(build("pipe")));
  await check("Journeys in a browser", runJourneys);
} catch (error) {
  failed += 1;
  console.error(error.message);
} finally {
  rmSync(reports, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs one step and prints its line; what it printed itself is shown only when something failed. */
async function check(name, run) {
  const start = Date.now();
  process.stdout.write(`${name} … `);
  const {
    passed: good,
    failed: bad,
    output,
    note = "",
  } = await run().catch((error) => ({ passed: 0, failed: 1, output: error.message }));
  passed += good;
  failed += bad;
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`${good} of ${good + bad} passed${note} (${seconds} s)`);
  if (bad > 0) console.log(output);
}

async function checkTypes() {
  const routes = await runTool("next/dist/bin/next", ["typegen"]);
  return routes.status === 0 ? runTool("typescript/bin/tsc", ["--noEmit"]) : routes;
}

/** With a real PostgreSQL beside the embedded database; only a laptop may go without. */
async function runUnitTests() {
  if (!findPostgres()) installDebianPackages("postgresql");
  const hasPostgres = findPostgres() !== undefined;
  if (!hasPostgres && process.env.CI) throw new Error("CI needs PostgreSQL: install its server.");
  const postgres = hasPostgres ? await startPostgres() : undefined;
  try {
    const file = path.join(reports, "unit.json");
    const run = await runTool(
      "vitest/vitest.mjs",
      ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`],
      { TEST_DATABASE_URL: postgres?.url ?? "" },
    );
    const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = readReport(file);
    const counted = countTests(run, numPassedTests, numFailedTests, numPendingTests);
    return hasPostgres ? counted : { ...counted, note: `${counted.note}, without PostgreSQL: none found` };
  } finally {
    await postgres?.stop();
  }
}

async function runJourneys() {
  if (!isBuilt()) throw new Error("They need the production build.");
  process.env.CHROMIUM_PATH = await findOrInstallBrowser();
  const file = path.join(reports, "journeys.json");
  const args = ["test", "-c", "e2e/playwright.config.ts"];
  const run = await runTool("playwright/cli.js", args, { E2E_REPORT: file });
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readReport(file).stats ?? {};
  return countTests(run, expected, unexpected + flaky, skipped);
}

/** A step that is one check. */
function countRun({ status, stdout, stderr }) {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output: stdout + stderr };
}

/** A test runner that crashed, or ran nothing, has failed even when no test has. */
function countTests({ status, stdout, stderr }, good, bad, skipped) {
  const isSilentFailure = bad === 0 && (status !== 0 || good === 0);
  return {
    passed: good,
    failed: isSilentFailure ? 1 : bad,
    output: stdout + stderr,
    note: skipped > 0 ? `, ${skipped} left out` : "",
  };
}

async function runTool(file, args, env = {}) {
  const child = spawn(process.execPath, [path.join("node_modules", file), ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1", FORCE_COLOR: "0", ...env },
  });
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { status, stdout, stderr };
}

/** What a runner wrote; nothing when it ended before it could. */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}
