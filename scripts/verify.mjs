import "./node-version.mjs";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findOrInstallBrowser } from "./browser.mjs";
import { build } from "./build.mjs";
import { installPackages } from "./install.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const reports = mkdtempSync(path.join(tmpdir(), "steadyhand-verify-"));
let passed = 0;
let failed = 0;

try {
  installPackages();
  check("Lint and layers", () => countRun(runTool("@biomejs/biome/bin/biome", ["check", "."])));
  check("Types", () => countRun(checkTypes()));
  check("Unit tests", runUnitTests);
  check("Production build", () => countRun(build("pipe")));
  process.env.CHROMIUM_PATH = await findOrInstallBrowser();
  check("Journeys in a browser", runJourneys);
} catch (error) {
  failed += 1;
  console.error(error.message);
} finally {
  rmSync(reports, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs one step and prints its line; what it printed itself is shown only when something failed. */
function check(name, run) {
  const start = Date.now();
  process.stdout.write(`${name} … `);
  const { passed: good, failed: bad, output, note = "" } = run();
  passed += good;
  failed += bad;
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`${good} of ${good + bad} passed${note} (${seconds} s)`);
  if (bad > 0) console.log(output);
}

function checkTypes() {
  const routes = runTool("next/dist/bin/next", ["typegen"]);
  return routes.status === 0 ? runTool("typescript/bin/tsc", ["--noEmit"]) : routes;
}

function runUnitTests() {
  const file = path.join(reports, "unit.json");
  const run = runTool("vitest/vitest.mjs", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = readReport(file);
  return countTests(run, numPassedTests, numFailedTests, numPendingTests);
}

function runJourneys() {
  const file = path.join(reports, "journeys.json");
  const run = runTool("playwright/cli.js", ["test", "-c", "e2e/playwright.config.ts"], { E2E_REPORT: file });
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readReport(file).stats ?? {};
  return countTests(run, expected, unexpected + flaky, skipped);
}

/** A step that is one check. */
function countRun({ status, stdout, stderr }) {
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, output: stdout + stderr };
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

function runTool(file, args, env = {}) {
  return spawnSync(process.execPath, [path.join("node_modules", file), ...args], {
    encoding: "utf8",
    maxBuffer: 1e9,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
}

/** What a runner wrote; nothing when it ended before it could. */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}
