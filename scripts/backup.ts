import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { getDataFolder } from "../db/data-folder";
import { lockFolder } from "../db/lock";

try {
  await backUp();
} catch (error) {
  console.error(`No backup was made. ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

/** Writes the embedded database into one file, while the app is stopped. */
async function backUp(): Promise<void> {
  if (process.env.DATABASE_URL)
    throw new Error(
      'The data is in PostgreSQL: pg_dump --format=custom --file=steadyhand.dump "$DATABASE_URL"',
    );
  const folder = path.join(getDataFolder(), "db");
  if (!existsSync(folder)) throw new Error(`There is no database in ${folder} yet.`);
  const release = lockFolder(folder);
  try {
    const client = await PGlite.create(folder);
    const dump = await client.dumpDataDir("gzip");
    await client.close();
    const backups = path.join(getDataFolder(), "backups");
    mkdirSync(backups, { recursive: true, mode: 0o700 });
    const moment = new Date().toISOString().slice(0, 19).replaceAll(":", "-");
    const file = path.join(backups, `${moment}.tar.gz`);
    writeFileSync(file, Buffer.from(await dump.arrayBuffer()), { mode: 0o600, flag: "wx" });
    console.log(
      `The backup is in ${file}. Keep a copy on another machine; docs/deploying.md says how to restore it.`,
    );
  } finally {
    release();
  }
}
