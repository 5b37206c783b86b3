import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { migrate as migratePostgres } from "drizzle-orm/node-postgres/migrator";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { migrate as migratePglite } from "drizzle-orm/pglite/migrator";
import pg from "pg";
import { getDataFolder } from "./data-folder";
import { DatabaseUnavailable, keepValuesOutOfErrors } from "./errors";
import { lockFolder } from "./lock";
import { keepStatistics } from "./statistics";

/** The database, or a transaction in it. */
export type Database = PgDatabase<PgQueryResultHKT>;

type Opened = { database: Database; close: () => Promise<void> };

// The bundler gives routes copies of this module; the process has one database.
const holder = globalThis as typeof globalThis & { steadyhandDatabase?: Promise<Opened> };

const migrations = () => ({ migrationsFolder: path.join(process.cwd(), "db", "migrations") });

/**
 * The database of this process, opened and migrated at the first call: PostgreSQL when DATABASE_URL is set, else
 * the embedded one in `<data folder>/db`. After a failure the next call tries again.
 *
 * @throws DatabaseUnavailable with one line that says what is wrong and the mend
 */
export async function getDatabase(): Promise<Database> {
  if (!holder.steadyhandDatabase) {
    keepValuesOutOfErrors();
    const url = process.env.DATABASE_URL;
    const opening = url ? openPostgres(url) : openEmbedded(path.join(getDataFolder(), "db"));
    holder.steadyhandDatabase = opening;
    opening.catch(() => {
      if (holder.steadyhandDatabase === opening) holder.steadyhandDatabase = undefined;
    });
  }
  return (await holder.steadyhandDatabase).database;
}

/** Closes the database when it is open, so that another process can open it. Running queries finish first. */
export async function closeDatabase(): Promise<void> {
  const opened = holder.steadyhandDatabase;
  holder.steadyhandDatabase = undefined;
  await (await opened)?.close();
}

async function openEmbedded(folder: string): Promise<Opened> {
  const release = lockFolder(folder);
  try {
    const client = await openPglite(folder);
    const database = drizzlePglite(client);
    await migratePglite(database, migrations());
    const stopStatistics = await keepStatistics(client);
    return {
      database,
      close: async () => {
        await stopStatistics();
        await client.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

async function openPglite(folder: string): Promise<PGlite> {
  const isEmpty = !existsSync(folder) || readdirSync(folder).length === 0;
  if (isEmpty) {
    // Made elsewhere and moved when complete: a first start that is interrupted leaves no half database.
    const unfinished = `${folder}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    await (await PGlite.create(unfinished)).close();
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  }
  const damaged = `The database in ${folder} is damaged. Put a backup in its place, or move the folder away to start with an empty one.`;
  // Without this file PGlite would lay a new database over the old one.
  if (!existsSync(path.join(folder, "PG_VERSION"))) throw new DatabaseUnavailable(damaged);
  try {
    return await PGlite.create(folder);
  } catch (cause) {
    throw new DatabaseUnavailable(damaged, { cause });
  }
}

/** Any number that no other program on the same server uses for its advisory lock. */
const migrationLock = 7_303_014;

async function openPostgres(connectionString: string): Promise<Opened> {
  const address = readAddress(connectionString);
  const pool = new pg.Pool({ connectionString, connectionTimeoutMillis: 10_000 });
  pool.on("error", () =>
    console.error(`A connection to the database at ${address} broke; a new one is made.`),
  );
  try {
    const client = await pool.connect();
    try {
      await client.query("select pg_advisory_lock($1)", [migrationLock]);
      await migratePostgres(drizzlePostgres(client), migrations());
    } finally {
      client.release(true); // Ending the connection lets go of the lock.
    }
  } catch (error) {
    await pool.end();
    throw new DatabaseUnavailable(explain(error as NodeJS.ErrnoException, address), { cause: error });
  }
  return { database: drizzlePostgres(pool), close: () => pool.end() };
}

function readAddress(connectionString: string): string {
  const url = URL.canParse(connectionString) ? new URL(connectionString) : undefined;
  if (url?.protocol !== "postgres:" && url?.protocol !== "postgresql:") {
    throw new DatabaseUnavailable(
      "DATABASE_URL is not a PostgreSQL address. Write it as postgres://user:password@host:5432/database, or unset it to use the embedded database.",
    );
  }
  // A socket folder stands in the query; a password must not reach a message.
  return `${url.host || url.searchParams.get("host") || "localhost"}${url.pathname}`;
}

function explain(error: NodeJS.ErrnoException, address: string): string {
  const start = `The database at ${address} cannot be used:`;
  switch (error.code) {
    case "28P01":
    case "28000":
      return `${start} the server refuses the user or the password. Correct them in DATABASE_URL.`;
    case "3D000":
      return `${start} the server has no database of this name. Create it, or correct the name in DATABASE_URL.`;
    case "42501":
      return `${start} the user may not create tables. Make the user the owner of the database.`;
    default:
      return `${start} ${error.code ?? error.message}. Check that PostgreSQL runs there and that DATABASE_URL is right.`;
  }
}
