import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { DatabaseUnavailable } from "./errors";

type Holder = { pid: number; host: string; started: string | undefined };

/** When a process started, where the system says (Linux): tells a process from a later one with its number. */
function readStart(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}

function isAlive({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return true; // Another machine or container: nothing here can tell.
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  const now = readStart(pid);
  return started === undefined || now === undefined || started === now;
}

/**
 * Holds `folder` for this process with a lock file beside it, `<folder>.lock.<number>`. Two processes on one
 * embedded database lose rows without a word, so a second one is refused.
 *
 * The lock of a dead process is taken over by making the next number. Making a file that exists fails, so of
 * several processes that take over at once one succeeds; the look at the others afterwards covers a process that
 * was slow to act on an old listing.
 *
 * @returns a function that lets go
 * @throws DatabaseUnavailable when a living process holds the folder
 */
export function lockFolder(folder: string): () => void {
  const parent = path.dirname(folder);
  const prefix = `${path.basename(folder)}.lock.`;
  const own: Holder = { pid: process.pid, host: hostname(), started: readStart(process.pid) };
  const written = path.join(parent, `${path.basename(folder)}.lock-${process.pid}`);
  const toFile = (number: number) => path.join(parent, `${prefix}${number}`);

  const listOthers = (except?: number) =>
    readdirSync(parent)
      .filter((name) => name.startsWith(prefix))
      .map((name) => Number(name.slice(prefix.length)))
      .filter((number) => Number.isInteger(number) && number !== except)
      .sort((a, b) => a - b);

  const refuseLiving = (numbers: number[]) => {
    for (const number of numbers) {
      let holder: Holder;
      try {
        holder = JSON.parse(readFileSync(toFile(number), "utf8"));
      } catch {
        continue; // Let go in this moment, or not a lock of ours.
      }
      if (!isAlive(holder)) continue;
      const where = holder.host === own.host ? "" : ` on ${holder.host}`;
      throw new DatabaseUnavailable(
        `The database in ${folder} is in use by process ${holder.pid}${where}. Stop that process first; if it no longer runs, delete ${toFile(number)}.`,
      );
    }
  };

  try {
    for (;;) {
      const others = listOthers();
      refuseLiving(others);
      const mine = (others.at(-1) ?? 0) + 1;
      writeFileSync(written, JSON.stringify(own));
      try {
        linkSync(written, toFile(mine)); // Appears at once with its content, and fails if it exists.
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "EEXIST") continue;
        throw error;
      }
      const release = () => rmSync(toFile(mine), { force: true });
      try {
        const rest = listOthers(mine);
        refuseLiving(rest);
        for (const number of rest) rmSync(toFile(number), { force: true });
      } catch (error) {
        release();
        throw error;
      }
      return release;
    }
  } finally {
    rmSync(written, { force: true });
  }
}
