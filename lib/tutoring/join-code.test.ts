import { expect, test } from "vitest";
import { makeJoinCode, readJoinCode, showJoinCode } from "./join-code";

test("a code comes back however it is typed", () => {
  const code = makeJoinCode(Uint8Array.from([0, 33, 64, 255, 10, 20, 30, 40]));
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
  for (const typed of [
    code,
    code.toLowerCase(),
    showJoinCode(code),
    ` ${code.slice(0, 4)} – ${code.slice(4)} `,
  ]) {
    expect(readJoinCode(typed)).toBe(code);
  }
});

test("letters that look like digits are read as digits", () => {
  expect(readJoinCode("oOiL-2345")).toBe("00112345");
});

test("anything else is no code", () => {
  for (const typed of ["", "1234567", "123456789", "1234567U", "12345-67!", "💥💥💥💥💥💥💥💥"]) {
    expect(readJoinCode(typed)).toBeUndefined();
  }
});

test("a code is not made from too little chance", () => {
  expect(() => makeJoinCode(new Uint8Array(7))).toThrow(/8 random bytes/);
});
