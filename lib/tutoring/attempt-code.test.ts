import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { isDoubleMarked, makeAttemptCode } from "./attempt-code";

test("an attempt has a short name of its own", () => {
  expect(makeAttemptCode("7a2c9f3d-0000-4000-8000-000000000000")).toBe("7A2C-9F3D");
});

test("about the asked share of attempts is double-marked; none at 0, all at 100", () => {
  const ids = Array.from({ length: 4000 }, () => randomUUID());
  const count = (share: number) => ids.filter((id) => isDoubleMarked(id, share)).length;
  expect(count(0)).toBe(0);
  expect(count(100)).toBe(ids.length);
  expect(Math.abs(count(20) / ids.length - 0.2)).toBeLessThan(0.05);
});

test("the largest id is within a share of 100 and no other", () => {
  const id = "ffffffff-ffff-4fff-bfff-ffffffffffff";
  expect([isDoubleMarked(id, 99), isDoubleMarked(id, 100)]).toEqual([false, true]);
});
