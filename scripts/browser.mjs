import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  join(process.env.PROGRAMFILES ?? "C:\\Program Files", "Google\\Chrome\\Application\\chrome.exe"),
  join(process.env["PROGRAMFILES(X86)"] ?? "C:\\", "Microsoft\\Edge\\Application\\msedge.exe"),
];

/**
 * The path of a Chromium: what CHROMIUM_PATH names, else an installed one, else Playwright's own.
 * Undefined when there is none.
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !isExecutable(named))
    throw new Error(`CHROMIUM_PATH is ${named}, where no program is. Correct it, or unset it.`);
  const { chromium } = await import("playwright");
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [named, ...onPath, ...places, chromium.executablePath()].find((path) => path && isExecutable(path));
}

/**
 * As `findBrowser`, but installs one where none is: Playwright's own download, else Debian's package.
 * Throws an error whose message says what to install by hand.
 */
export async function findOrInstallBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log("No Chromium found; installing one …");
  run(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"]);
  // With a font of the widths of Arial: what fits on a screen depends on it.
  if (!(await findBrowser())) installDebianPackages("chromium", "fonts-liberation");
  const installed = await findBrowser();
  if (installed) return installed;
  throw new Error(
    "No Chromium was found and none could be installed. Install Chromium or Google Chrome, or set CHROMIUM_PATH to one.",
  );
}

/** Installs Debian packages where apt is there and may be used; look afterwards whether it worked. */
export function installDebianPackages(...names) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...names]);
}

/** What goes wrong here shows in what is missing afterwards, and that is told with its mend. */
function run(command, args) {
  spawnSync(command, args, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
