import { createHash, randomBytes, randomUUID } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe } from "vitest";
import { closeDatabase, getDatabase } from "./client";
import { createUser } from "./users";
import type { Viewer } from "./viewer";

/**
 * Runs tests on a fresh embedded database and, when TEST_DATABASE_URL is set, on a fresh PostgreSQL database too.
 * Inside, `getDatabase()` and every query use it.
 */
export function describeOnEveryDatabase(name: string, tests: () => void): void {
  describe(`${name}, embedded`, () => {
    let folder: string;
    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), "steadyhand-test-"));
      await copyTemplate(path.join(folder, "db"));
      setPlace({ STEADYHAND_DATA: folder });
    }, 60_000);
    afterAll(async () => {
      await closeDatabase();
      rmSync(folder, { recursive: true, force: true });
    });
    tests();
  });

  const server = process.env.TEST_DATABASE_URL;
  if (!server) return;
  describe(`${name}, PostgreSQL`, () => {
    let fresh: Awaited<ReturnType<typeof createServerDatabase>>;
    beforeAll(async () => {
      fresh = await createServerDatabase(server);
      setPlace({ DATABASE_URL: fresh.url });
    }, 60_000);
    afterAll(async () => {
      await closeDatabase();
      await fresh.drop();
    });
    tests();
  });
}

/** A new person for a test. */
export async function addPerson(): Promise<Viewer> {
  const email = `${randomUUID()}@example.org`;
  const user = await createUser({ email, name: "Sam Example", passwordHash: "not a real hash" });
  if (!user) throw new Error("The test's email is taken");
  return { id: user.id };
}

/** Chooses the database that the next `getDatabase()` of this process, and of its children, opens. */
export function setPlace(place: { DATABASE_URL?: string; STEADYHAND_DATA?: string }): void {
  delete process.env.DATABASE_URL;
  delete process.env.STEADYHAND_DATA;
  Object.assign(process.env, place);
}

/** An empty database of its own name on the server at `server`; `drop` ends what is still connected. */
export async function createServerDatabase(
  server: string,
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `steadyhand_test_${randomBytes(6).toString("hex")}`;
  await command(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => command(server, `drop database ${name} with (force)`) };
}

/** Puts a migrated, empty embedded database into `folder`. Making one takes seconds: one is kept to copy. */
export async function copyTemplate(folder: string): Promise<void> {
  const migrations = path.join(process.cwd(), "db", "migrations");
  const digest = createHash("sha256").update(readFileSync("node_modules/@electric-sql/pglite/package.json"));
  for (const file of readdirSync(migrations).sort()) {
    if (file.endsWith(".sql")) digest.update(readFileSync(path.join(migrations, file)));
  }
  const template = path.join(tmpdir(), `steadyhand-template-${digest.digest("hex").slice(0, 16)}`);
  if (!existsSync(template)) await makeTemplate(template);
  cpSync(template, folder, { recursive: true });
}

async function makeTemplate(template: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "steadyhand-template-"));
  const { DATABASE_URL, STEADYHAND_DATA } = process.env;
  setPlace({ STEADYHAND_DATA: folder });
  await getDatabase();
  await closeDatabase();
  setPlace({ ...(DATABASE_URL && { DATABASE_URL }), ...(STEADYHAND_DATA && { STEADYHAND_DATA }) });
  try {
    renameSync(path.join(folder, "db"), template);
  } catch (error) {
    if (!existsSync(template)) throw error; // Another test file was faster.
  }
  rmSync(folder, { recursive: true, force: true });
}

async function command(server: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(text);
  await client.end();
}
