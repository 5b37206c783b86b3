import { expect, test } from "vitest";
import { bootstrap, confusionTable, weightedKappa } from "../agreement";
import { type PairCount, summariseAgreement } from "./agreement-summary";

const pairs: PairCount[] = [
  { first: 0, second: 0, count: 11 },
  { first: 1, second: 1, count: 30 },
  { first: 1, second: 2, count: 14 },
  { first: 2, second: 1, count: 9 },
  { first: 2, second: 2, count: 41 },
  { first: 2, second: 4, count: 3 },
  { first: 3, second: 2, count: 17 },
  { first: 3, second: 3, count: 33 },
  { first: 4, second: 3, count: 12 },
  { first: 4, second: 4, count: 20 },
];
const first = pairs.flatMap((pair) => new Array<number>(pair.count).fill(pair.first));
const second = pairs.flatMap((pair) => new Array<number>(pair.count).fill(pair.second));

test("the kappa is the weighted kappa of the pairs, and its interval close to the bootstrap's", () => {
  const { kappa, count, isTooFew, table } = summariseAgreement(pairs);
  const drawn = bootstrap(first, second, weightedKappa);
  expect(kappa?.value).toBeCloseTo(weightedKappa(first, second), 10);
  expect(Math.abs((kappa?.low ?? 0) - drawn.low)).toBeLessThan(0.02);
  expect(Math.abs((kappa?.high ?? 0) - drawn.high)).toBeLessThan(0.02);
  expect({ count, isTooFew, table }).toEqual({
    count: 190,
    isTooFew: false,
    table: confusionTable(first, second, 4),
  });
});

test("below thirty answers there is no kappa, only the counts", () => {
  const few = [
    { first: 3, second: 3, count: 20 },
    { first: 3, second: 1, count: 9 },
  ];
  expect(summariseAgreement(few)).toMatchObject({ count: 29, isTooFew: true, kappa: undefined });
  expect(summariseAgreement(few).exact).toBeCloseTo(20 / 29);
});

test("nothing to compare gives counts of zero, and one band throughout gives one", () => {
  expect(summariseAgreement([])).toMatchObject({ count: 0, isTooFew: true, exact: 0, withinOne: 0 });
  expect(summariseAgreement([{ first: 2, second: 2, count: 40 }]).kappa).toEqual({
    value: 1,
    low: 1,
    high: 1,
  });
});
