import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Installs exactly the lock file, unless node_modules already holds it. Reads npm's own record of what it
 * installed, so a hand-made `npm ci` counts and an interrupted one does not.
 * Throws an error whose message is one line with the mend.
 */
export function installPackages() {
  if (isInstalled()) return;
  console.log("Installing the packages of the lock file …");
  // The build needs the development packages, also where NODE_ENV says production.
  const { status } = runNpm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (status !== 0) {
    throw new Error(
      "The packages could not be installed; npm says why above. Check the network, then try again.",
    );
  }
}

/** Runs npm with these arguments in this terminal; the result is that of `spawnSync`. */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath;
  const settings = { stdio: "inherit", ...options };
  return npm
    ? spawnSync(process.execPath, [npm, ...args], settings)
    : spawnSync("npm", args, { ...settings, shell: process.platform === "win32" });
}

function isInstalled() {
  try {
    const wanted = readPackages("package-lock.json");
    const installed = readPackages("node_modules/.package-lock.json");
    return Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === "" || (installed[path] ? installed[path].version === version : optional),
    );
  } catch {
    // No record, or half of one: install.
    return false;
  }
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}
