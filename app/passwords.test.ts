import { parseOptions } from "@node-rs/argon2";
import { expect, test } from "vitest";
import { hashPassword, isPassword } from "./passwords";

test("a password is stored as argon2id with OWASP's least cost", async () => {
  const hash = await hashPassword("pump and reservoir");
  expect(hash).toMatch(/^\$argon2id\$/);
  expect(parseOptions(hash)).toMatchObject({ memoryCost: 19_456, timeCost: 2, parallelism: 1 });
});

test("only the password itself matches, however its letters were composed", async () => {
  const hash = await hashPassword("café au lait");
  expect(await isPassword("cafe\u0301 au lait", hash)).toBe(true);
  expect(await isPassword("Café au lait", hash)).toBe(false);
  expect(await isPassword("", hash)).toBe(false);
});

test("nothing matches an account that has no password", async () => {
  expect(await isPassword("no account has this password", undefined)).toBe(false);
  expect(await isPassword("no account has this password", null)).toBe(false);
});
