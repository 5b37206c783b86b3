import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { closeDatabase, getDatabase } from "./client";
import { DatabaseUnavailable } from "./errors";
import { users } from "./schema";
import { copyTemplate, createServerDatabase, setPlace } from "./test-database";

// Processes start and databases are made here: a busy machine needs its time.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let database: string;
let children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "steadyhand-test-"));
  database = path.join(folder, "db");
  setPlace({ STEADYHAND_DATA: folder });
});

afterEach(async () => {
  await closeDatabase();
  for (const child of children) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGKILL");
      await once(child, "exit");
    }
  }
  children = [];
  rmSync(folder, { recursive: true, force: true });
});

/** Another process that opens the same database; `answer` is "opened", or the message of its error. */
async function openElsewhere(): Promise<{ child: ChildProcess; answer: string }> {
  const source = `
    import("./db/client.ts").then(({ getDatabase }) => getDatabase()).then(
      () => { console.log("opened"); setInterval(() => {}, 1000); },
      (error) => console.log(error.message),
    );`;
  const child = spawn(process.execPath, ["--import", "tsx", "--eval", source], {
    env: process.env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const [answer] = await once(child.stdout.setEncoding("utf8"), "data");
  return { child, answer: answer.trim() };
}

const listLocks = () => readdirSync(folder).filter((name) => name.includes(".lock"));

test("a first start makes the database, for its owner's eyes only, and a second one finds it", async () => {
  rmSync(folder, { recursive: true });
  const first = await getDatabase();
  await first.insert(users).values({ email: "a@example.org", name: "A", passwordHash: "h" });
  await closeDatabase();
  expect(statSync(folder).mode & 0o077).toBe(0);
  expect(listLocks()).toEqual([]);
  expect(await (await getDatabase()).$count(users)).toBe(1);
});

test("what an interrupted first start left behind does not stop the next one", async () => {
  mkdirSync(`${database}.new`);
  writeFileSync(path.join(`${database}.new`, "PG_VERSION"), "17");
  expect(await (await getDatabase()).$count(users)).toBe(0);
});

test("many first calls at once open the database once", async () => {
  await copyTemplate(database);
  const opened = await Promise.all([getDatabase(), getDatabase(), getDatabase()]);
  expect(new Set(opened).size).toBe(1);
});

test("a folder that another process holds is refused with its number, until it lets go", async () => {
  await copyTemplate(database);
  const { child, answer } = await openElsewhere();
  expect(answer).toBe("opened");
  await expect(getDatabase()).rejects.toThrow(DatabaseUnavailable);
  await expect(getDatabase()).rejects.toThrow(`in use by process ${child.pid}`);
  child.kill("SIGKILL"); // Its lock file stays behind.
  await once(child, "exit");
  expect(await (await getDatabase()).$count(users)).toBe(0);
});

test("of several processes that find the lock of a dead one, one opens the database", async () => {
  await copyTemplate(database);
  const dead = { pid: 2 ** 22 + 1, host: hostname() };
  writeFileSync(`${database}.lock.7`, JSON.stringify(dead));
  const opened = await Promise.all([openElsewhere(), openElsewhere(), openElsewhere(), openElsewhere()]);
  const answers = opened.map(({ answer }) => answer);
  expect(answers.filter((answer) => answer === "opened")).toHaveLength(1);
  expect(answers.filter((answer) => answer.includes("in use by process"))).toHaveLength(3);
  expect(listLocks()).toHaveLength(1);
});

test("a process that has the number of a dead one does not keep its lock alive", async () => {
  await copyTemplate(database);
  writeFileSync(`${database}.lock.1`, JSON.stringify({ pid: process.pid, host: hostname(), started: "1" }));
  expect(await (await getDatabase()).$count(users)).toBe(0);
});

test("a lock of another machine is believed, and the error names the file", async () => {
  await copyTemplate(database);
  writeFileSync(`${database}.lock.1`, JSON.stringify({ pid: 1, host: "elsewhere" }));
  await expect(getDatabase()).rejects.toThrow(/by process 1 on elsewhere.*delete .*db\.lock\.1/);
});

test("a damaged folder is refused and left as it is", async () => {
  await copyTemplate(database);
  const control = path.join(database, "global", "pg_control");
  writeFileSync(control, "not what it was");
  await expect(getDatabase()).rejects.toThrow(/is damaged\. Put a backup in its place/);
  expect(readFileSync(control, "utf8")).toBe("not what it was");
  expect(listLocks()).toEqual([]);
});

test("a database that lost its version file is not laid over with an empty one", async () => {
  await copyTemplate(database);
  rmSync(path.join(database, "PG_VERSION"));
  await expect(getDatabase()).rejects.toThrow(/is damaged/);
});

test("an address that is none is refused without repeating it", async () => {
  for (const address of ["mysql://sam:secret@localhost/app", "localhost:5432", "secret"]) {
    setPlace({ DATABASE_URL: address });
    const error = await getDatabase().catch((failure: Error) => failure);
    expect(error).toBeInstanceOf(DatabaseUnavailable);
    expect((error as Error).message).toContain("postgres://user:password@host:5432/database");
    expect((error as Error).message).not.toContain("secret");
  }
});

test("an address where nothing listens is named without its password", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  setPlace({ DATABASE_URL: `postgres://sam:secret@127.0.0.1:${port}/app` });
  const error = (await getDatabase().catch((failure: Error) => failure)) as Error;
  expect(error).toBeInstanceOf(DatabaseUnavailable);
  expect(error.message).toBe(
    `The database at 127.0.0.1:${port}/app cannot be used: ECONNREFUSED. Check that PostgreSQL runs there and that DATABASE_URL is right.`,
  );
});

const server = process.env.TEST_DATABASE_URL;
if (server) {
  test("a PostgreSQL database that does not exist is said to be missing", async () => {
    const url = new URL(server);
    url.pathname = "/no_such_database";
    setPlace({ DATABASE_URL: url.href });
    await expect(getDatabase()).rejects.toThrow(/has no database of this name\. Create it/);
  });

  test("several processes can start at once on one empty PostgreSQL database", async () => {
    const fresh = await createServerDatabase(server);
    setPlace({ DATABASE_URL: fresh.url });
    const opened = await Promise.all([openElsewhere(), openElsewhere(), openElsewhere()]);
    expect(opened.map(({ answer }) => answer)).toEqual(["opened", "opened", "opened"]);
    expect(await (await getDatabase()).$count(users)).toBe(0);
    await closeDatabase();
    for (const { child } of opened) child.kill("SIGKILL");
    await fresh.drop();
  });
}
