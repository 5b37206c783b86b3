import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const inputs = [
  "app",
  "components",
  "db",
  "lib",
  "public",
  "instrumentation.ts",
  "next.config.js",
  "package-lock.json",
  "proxy.ts",
  "scripts/lexicon-loader.mjs",
  "tsconfig.json",
];
const stamp = ".next/inputs.sha256";

/** Whether `.next` holds a production build of exactly the files that are here now. */
export function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === hashInputs();
}

/** Makes the production build; the exit status is that of `next build`. */
export function build(stdio = "inherit") {
  rmSync(stamp, { force: true });
  // Taken before the build: a file saved while it runs makes it stale.
  const hash = hashInputs();
  const result = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    stdio,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (result.status === 0) writeFileSync(stamp, hash);
  return result;
}

/** By content, not by date: a fresh checkout of the same commit needs no build. */
function hashInputs() {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap(listFiles)) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

function listFiles(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return /\.test\.tsx?$/.test(path) ? [] : [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = build().status ?? 1;
