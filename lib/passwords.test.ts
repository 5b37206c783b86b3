import { expect, test } from "vitest";
import { findPasswordFault } from "./passwords";

const person = {
  name: "Samira O’Neill",
  email: "samira.oneill@example.org",
  common: new Set(["password", "qwertyuiop", "basketball", "sunshine", "dragon"]),
};
const find = (password: string) => findPasswordFault(password, person);

test("ten characters are enough, whatever they are", () => {
  for (const password of [
    "tulip brick fog",
    "κύμα φως 12",
    "pump-oxygen",
    "🐙 garden wall",
    "a pass phrase with spaces",
  ]) {
    expect(find(password), password).toBeUndefined();
  }
});

test("too short and too long are said with the number", () => {
  expect(find("")).toBe("Enter a password");
  expect(find("tulip fog")).toBe("Password must be 10 characters or more");
  expect(find("🐙🐙🐙🐙🐙")).toBe("Password must be 10 characters or more");
  expect(find("tulip ".repeat(40))).toBe("Password must be 200 characters or fewer");
});

test("a common password is refused, also with a bit added or look-alikes in it", () => {
  for (const password of [
    "qwertyuiop",
    "QwertyUiop",
    "basketball!",
    "Sunshine2024",
    "123dragon45",
    "P@ssw0rd123",
    "$unsh1ne99",
  ]) {
    expect(find(password), password).toContain("easy to guess");
  }
});

test("a common word among others is not refused", () => {
  expect(find("sunshine over basketball")).toBeUndefined();
  expect(find("dragon 7 umbrella")).toBeUndefined();
});

test("repeats and rows are refused", () => {
  for (const password of ["aaaaaaaaaa", "abcabcabcabc", "1212121212!", "abcdefghijkl", "9876543210"]) {
    expect(find(password), password).toContain("easy to guess");
  }
});

test("the person's own name, email or this site's name with a bit added is refused", () => {
  for (const password of [
    "samira.oneill",
    "Samira12345",
    "example.org1",
    "steadyhand99",
    "samira.oneill@example.org",
  ]) {
    expect(find(password), password).toContain("your name or email");
  }
  expect(find("samira likes cold pumps")).toBeUndefined();
});
