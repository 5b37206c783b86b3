import { mkdirSync } from "node:fs";
import path from "node:path";

/**
 * The folder for everything that this machine keeps: `.data/`, or what STEADYHAND_DATA names. Made when it is
 * missing, readable by its owner only.
 */
export function getDataFolder(): string {
  const folder = path.resolve(/* turbopackIgnore: true */ process.env.STEADYHAND_DATA || ".data");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
