import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const app = fileURLToPath(new URL("../app", import.meta.url));

function listFiles(name: RegExp): string[] {
  return readdirSync(app, { recursive: true, encoding: "utf8" })
    .map((file) => `/${file.replaceAll("\\", "/")}`)
    .filter((file) => name.test(file))
    .sort();
}

/** A folder in round brackets is no part of an address. */
const toRoute = (file: string) => file.replace(/\/[^/]+$/, "").replace(/\/\([^)]+\)/g, "") || "/";

const methodsOf = (file: string) =>
  [...readFileSync(app + file, "utf8").matchAll(/^export .*\b(GET|POST|PUT|PATCH|DELETE)\b/gm)].map(
    (match) => match[1],
  );

/** The routes of the pages under app/. */
export const listPages = () => listFiles(/\/page\.tsx$/).map(toRoute);

/** The routes of the handlers that answer a GET. */
export const listReadingHandlers = () =>
  listFiles(/\/route\.tsx?$/)
    .filter((file) => methodsOf(file).includes("GET"))
    .map(toRoute);

/** The handlers that take something, as `POST /practise/[prompt]/draft`. */
export const listWritingHandlers = () =>
  listFiles(/\/route\.tsx?$/).flatMap((file) =>
    methodsOf(file)
      .filter((method) => method !== "GET")
      .map((method) => `${method} ${toRoute(file)}`),
  );
