import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { handlers, pages } from "./pages";
import { expect, test } from "./test";

const app = fileURLToPath(new URL("../app", import.meta.url));

/** The routes of the files of this name under app/; a folder in round brackets is no part of an address. */
function listRoutes(name: RegExp): string[] {
  return readdirSync(app, { recursive: true, encoding: "utf8" })
    .map((file) => `/${file.replaceAll("\\", "/")}`)
    .filter((file) => name.test(file))
    .map((file) => file.replace(name, "").replace(/\/\([^)]+\)/g, "") || "/")
    .sort();
}

test("every page has a row in pages.ts, and every row a page", () => {
  expect(pages.map(({ route }) => route).sort()).toEqual(listRoutes(/\/page\.tsx$/));
});

test("every route handler has a row in pages.ts, and every row a handler", () => {
  expect(handlers.map(({ route }) => route).sort()).toEqual(listRoutes(/\/route\.tsx?$/));
});
