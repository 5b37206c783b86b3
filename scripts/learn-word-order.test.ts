import { expect, test } from "vitest";
import table from "../lib/scoring/reading/word-order.json";
import { learnWordOrder } from "./learn-word-order";

test("the table of word order is what `npm run learn:word-order` counts in the open benchmark", () => {
  expect(table).toEqual(learnWordOrder());
});
