import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { getSecret } from "./secret";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "steadyhand-test-"));
  vi.stubEnv("STEADYHAND_DATA", folder);
  vi.stubEnv("AUTH_SECRET", undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test("the first start makes a secret for its owner's eyes only, and it stays", () => {
  const secret = getSecret();
  expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  expect(getSecret()).toBe(secret);
  expect(readdirSync(folder)).toEqual(["secret"]);
  expect(statSync(path.join(folder, "secret")).mode & 0o777).toBe(0o600);
});

test("two data folders have two secrets", () => {
  const secret = getSecret();
  vi.stubEnv("STEADYHAND_DATA", path.join(folder, "another"));
  expect(getSecret()).not.toBe(secret);
});

test("AUTH_SECRET wins, and a short one is refused", () => {
  vi.stubEnv("AUTH_SECRET", "x".repeat(32));
  expect(getSecret()).toBe("x".repeat(32));
  vi.stubEnv("AUTH_SECRET", "changeme");
  expect(getSecret).toThrow("AUTH_SECRET is too short");
});
