import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { getDatabase } from "./client";
import { countTry, forgetTries, forgiveTry } from "./rate-limits";
import { rateLimits } from "./schema";
import { describeOnEveryDatabase } from "./test-database";

describeOnEveryDatabase("limits on tries", () => {
  const makeKey = () => `${randomUUID()}@example.org from 192.0.2.1`;

  test("after five tries the sixth is told how long to wait, at most a quarter of an hour", async () => {
    const key = makeKey();
    for (let number = 1; number <= 5; number++) expect(await countTry("email-at-address", key)).toBe(0);
    expect(await countTry("email-at-address", key)).toBe(15);
    expect(await countTry("email-at-address", makeKey())).toBe(0);
    expect(await countTry("own-password", key)).toBe(0);
  });

  test("tries at once are all counted", async () => {
    const key = makeKey();
    const waits = await Promise.all(Array.from({ length: 12 }, () => countTry("own-password", key)));
    expect(waits.filter((minutes) => minutes === 0)).toHaveLength(5);
  });

  test("a try can be taken back, and all can be forgotten", async () => {
    const key = makeKey();
    for (let number = 1; number <= 5; number++) await countTry("own-password", key);
    await forgiveTry("own-password", key);
    expect(await countTry("own-password", key)).toBe(0);
    expect(await countTry("own-password", key)).toBe(15);
    await forgetTries("own-password", key);
    expect(await countTry("own-password", key)).toBe(0);
  });

  test("no email and no address stand in the table", async () => {
    await countTry("email", "kim@example.org from 192.0.2.1");
    const rows = JSON.stringify(await (await getDatabase()).select().from(rateLimits));
    expect(rows).toContain("email:");
    expect(rows).not.toMatch(/kim|192\.0/);
  });
});
