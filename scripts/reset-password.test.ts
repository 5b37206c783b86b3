import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { isPassword } from "../app/passwords";
import { closeDatabase } from "../db/client";
import { describeOnEveryDatabase } from "../db/test-database";
import { createUser, getUserByEmail, isSessionValid } from "../db/users";

const run = (...args: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "scripts/reset-password.ts", ...args], {
    encoding: "utf8",
  });

describeOnEveryDatabase("a forgotten password", () => {
  test("is replaced by a new one, and the sessions end", async () => {
    const before = await createUser({ email: "kim@example.org", name: "Kim", passwordHash: "forgotten" });
    await closeDatabase(); // The embedded database is open in one process at a time.
    const { stdout, status } = run("Kim@example.org");
    expect(status).toBe(0);
    const password = /is (\S+)$/m.exec(stdout)?.[1] ?? "";
    const after = await getUserByEmail("kim@example.org");
    expect(await isPassword(password, after?.passwordHash)).toBe(true);
    expect(await isSessionValid({ id: after?.id ?? "" }, before?.sessionsValidFrom ?? new Date())).toBe(
      false,
    );
  }, 30_000);

  test("of an account that is none changes nothing, and says so in one line", async () => {
    await closeDatabase();
    const { stderr, status } = run("nobody@example.org");
    expect(status).toBe(1);
    expect(stderr).toBe("No password was changed. No account has the email address nobody@example.org.\n");
  }, 30_000);
});
