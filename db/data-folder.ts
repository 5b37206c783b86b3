import { mkdirSync } from "node:fs";
import path from "node:path";
import { DatabaseUnavailable } from "./errors";

/**
 * The folder for everything that this machine keeps: `.data/`, or what STEADYHAND_DATA names. Made when it is
 * missing, readable by its owner only.
 *
 * @throws DatabaseUnavailable when it is no folder or may not be made
 */
export function getDataFolder(): string {
  const folder = path.resolve(/* turbopackIgnore: true */ process.env.STEADYHAND_DATA || ".data");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new DatabaseUnavailable(
      `The data cannot be kept in ${folder} (${(cause as NodeJS.ErrnoException).code}). Move what stands there away, or choose a folder of your own with STEADYHAND_DATA.`,
      { cause },
    );
  }
  return folder;
}
