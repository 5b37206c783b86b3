import { listActions } from "./actions";
import { doors } from "./doors";
import { handlers, pages } from "./pages";
import { listPages, listReadingHandlers, listWritingHandlers } from "./routes";
import { expect, test } from "./test";

const sort = (names: Iterable<string>) => [...names].sort();

test("every page has a row in pages.ts, and every row a page", () => {
  expect(sort(pages.map(({ route }) => route))).toEqual(sort(listPages()));
});

test("every handler that reads has a row in pages.ts, and every row a handler", () => {
  expect(sort(handlers.map(({ route }) => route))).toEqual(sort(listReadingHandlers()));
});

test("every action and every handler that writes has a row in doors.ts, and every row a door", () => {
  const built = [...listActions().keys(), ...listWritingHandlers()];
  expect(sort(doors.map(({ name }) => name))).toEqual(sort(built));
});
