import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { closeDatabase, getDatabase } from "./client";
import { copyTemplate, setPlace } from "./test-database";

let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "steadyhand-test-"));
  await copyTemplate(path.join(folder, "db"));
  setPlace({ STEADYHAND_DATA: folder });
}, 60_000);

afterEach(async () => {
  vi.useRealTimers();
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
});

/** Adds people at once, as an import does. */
async function addPeople(from: number, to: number): Promise<void> {
  await (await getDatabase()).execute(sql`
    insert into users (email, name, password_hash)
    select 'person' || n || '@example.org', 'Person', 'none' from generate_series(${from}::int, ${to}::int) n`);
}

/** How many people the database plans for. */
async function readExpected(): Promise<number> {
  const database = await getDatabase();
  const { rows } = (await database.execute(
    sql`select reltuples from pg_class where oid = 'users'::regclass`,
  )) as unknown as { rows: { reltuples: number }[] };
  return rows[0]?.reltuples ?? Number.NaN;
}

test("the embedded database plans for the rows that it has when it is opened", async () => {
  await addPeople(1, 1_000);
  await closeDatabase();
  expect(await readExpected()).toBe(1_000);
});

test("the embedded database takes notice when a table has grown while it is open", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  await addPeople(1, 1_000);
  await vi.advanceTimersByTimeAsync(60_000);
  await vi.waitFor(async () => expect(await readExpected()).toBe(1_000));
  await addPeople(1_001, 1_010);
  await vi.advanceTimersByTimeAsync(60_000);
  await addPeople(1_011, 3_000);
  await vi.advanceTimersByTimeAsync(60_000);
  await vi.waitFor(async () => expect(await readExpected()).toBe(3_000));
});
