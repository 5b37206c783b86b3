import { expect, it } from "vitest";
import { codesPerCount, makeMockCode, readMockCode } from "./code";

it("makes a short code that reads back", () => {
  expect(makeMockCode(6, 0)).toBe("6-00000");
  expect(makeMockCode(8, codesPerCount - 1)).toBe("8-ZZZZZ");
  for (const drawn of [0, 1, 31, 32, 123_456, codesPerCount - 1]) {
    const code = makeMockCode(5, drawn);
    expect(readMockCode(code)).toEqual({ code, count: 5 });
  }
});

it("reads a code as people type it", () => {
  for (const typed of ["6-K3QF9", "6k3qf9", " 6 - k3q f9 "])
    expect(readMockCode(typed)?.code).toBe("6-K3QF9");
  expect(readMockCode("7-oIl1O")?.code).toBe("7-01110");
});

it("reads nothing out of what is no code", () => {
  for (const typed of ["", "6", "4-K3QF9", "9-K3QF9", "6-K3QF", "6-K3QF99", "6-K3Q*9", "6-K3QFU", "🙂"]) {
    expect(readMockCode(typed)).toBeUndefined();
  }
});
