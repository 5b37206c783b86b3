import { makeGenerator } from "./generator";

/** An estimate with its 95% interval. */
export type Interval = { value: number; low: number; high: number };

/**
 * Quadratic weighted kappa of two markers' levels: 1 is full agreement, 0 what chance would give, below 0 worse.
 * `first` and `second` hold levels 0, 1, … of the same things in the same order, and are equally long; with nothing
 * to compare, or no variation in either, the value is 1 when all are equal and 0 otherwise.
 * Source: Cohen J. (1968) Weighted kappa. Psychological Bulletin 70(4), 213–220.
 */
export function weightedKappa(first: readonly number[], second: readonly number[]): number {
  const n = first.length;
  let observed = 0;
  let expected = 0;
  for (let i = 0; i < n; i++) observed += ((first[i] ?? 0) - (second[i] ?? 0)) ** 2;
  const firstCounts = countLevels(first);
  const secondCounts = countLevels(second);
  for (const [a, inFirst] of firstCounts) {
    for (const [b, inSecond] of secondCounts) expected += ((a - b) ** 2 * inFirst * inSecond) / n;
  }
  if (expected === 0) return observed === 0 ? 1 : 0;
  return 1 - observed / expected;
}

function countLevels(levels: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  return counts;
}

/** Share of pairs, 0 to 1, that differ by at most `distance` (0: exactly equal); 0 when there are none. */
export function shareWithin(first: readonly number[], second: readonly number[], distance: number): number {
  if (first.length === 0) return 0;
  const close = first.filter((level, index) => Math.abs(level - (second[index] ?? 0)) <= distance);
  return close.length / first.length;
}

/** Rows: level of `first`; columns: level of `second`; each cell the number of pairs. Levels run from 0 to `top`. */
export function confusionTable(first: readonly number[], second: readonly number[], top: number): number[][] {
  const table = Array.from({ length: top + 1 }, () => new Array<number>(top + 1).fill(0));
  first.forEach((level, index) => {
    const row = table[level];
    const column = second[index];
    if (row && column !== undefined && row[column] !== undefined) row[column] += 1;
  });
  return table;
}

/** How well a yes/no detector agrees with the truth: precision, recall and F1, each 0 to 1, with the counts. */
export function scoreDetection(found: readonly boolean[], truth: readonly boolean[]) {
  const hits = found.filter((yes, index) => yes && truth[index]).length;
  const raised = found.filter(Boolean).length;
  const wanted = truth.filter(Boolean).length;
  const precision = raised === 0 ? 0 : hits / raised;
  const recall = wanted === 0 ? 0 : hits / wanted;
  const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, hits, raised, wanted };
}

/**
 * A statistic of paired levels with its 95% percentile interval over `rounds` bootstrap samples. The generator is
 * seeded, so that the same pairs always give the same interval.
 * Source: Efron B., Tibshirani R. (1993) An Introduction to the Bootstrap, chapter 13.
 */
export function bootstrap(
  first: readonly number[],
  second: readonly number[],
  statistic: (first: readonly number[], second: readonly number[]) => number,
  rounds = 1000,
): Interval {
  const next = makeGenerator(20_240_501);
  const n = first.length;
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const sample = Array.from({ length: n }, () => Math.floor(next() * n));
    values.push(
      statistic(
        sample.map((at) => first[at] ?? 0),
        sample.map((at) => second[at] ?? 0),
      ),
    );
  }
  values.sort((a, b) => a - b);
  const at = (share: number) => values[Math.min(rounds - 1, Math.floor(share * rounds))] ?? 0;
  return { value: statistic(first, second), low: at(0.025), high: at(0.975) };
}
