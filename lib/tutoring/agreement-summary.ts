import type { Interval } from "../agreement";

/** How often one marker gave `first` where the other gave `second`. */
export type PairCount = { first: number; second: number; count: number };

export type AgreementSummary = {
  /** Answers that both marked. */
  count: number;
  /** Whether there are too few to judge by; `kappa` is undefined then. */
  isTooFew: boolean;
  /** Quadratic weighted kappa with its 95% interval. */
  kappa: Interval | undefined;
  /** Shares, 0 to 1, of equal bands and of bands that differ by one at most. */
  exact: number;
  withinOne: number;
  /** Rows: band of the first marker; columns: band of the second. */
  table: number[][];
};

/** Below this many answers an interval of kappa is too wide to say anything. */
export const fewestToJudge = 30;

const levels = 5;

/**
 * How far two markers agree, from the counts of their pairs of bands 0 to 4. The interval is the large-sample one,
 * which takes the same time for thirty answers and for twenty thousand.
 * Source: Fleiss J. L., Cohen J., Everitt B. S. (1969) Large sample standard errors of kappa and weighted kappa.
 * Psychological Bulletin 72(5), 323–327, equation 9.
 */
export function summariseAgreement(pairs: readonly PairCount[]): AgreementSummary {
  const table = Array.from({ length: levels }, () => new Array<number>(levels).fill(0));
  for (const { first, second, count } of pairs) {
    const row = table[first];
    if (row?.[second] !== undefined) row[second] += count;
  }
  const cells = table.flatMap((row, first) => row.map((count, second) => ({ first, second, count })));
  const count = sum(cells.map((cell) => cell.count));
  const share = (distance: number) =>
    count === 0
      ? 0
      : sum(cells.map((cell) => (Math.abs(cell.first - cell.second) <= distance ? cell.count : 0))) / count;
  const isTooFew = count < fewestToJudge;
  return {
    count,
    isTooFew,
    kappa: isTooFew ? undefined : estimateKappa(cells, count),
    exact: share(0),
    withinOne: share(1),
    table,
  };
}

function estimateKappa(cells: readonly PairCount[], total: number): Interval {
  const weigh = (first: number, second: number) => 1 - ((first - second) / (levels - 1)) ** 2;
  const rows = new Array<number>(levels).fill(0);
  const columns = new Array<number>(levels).fill(0);
  for (const { first, second, count } of cells) {
    rows[first] = (rows[first] ?? 0) + count / total;
    columns[second] = (columns[second] ?? 0) + count / total;
  }
  const rowWeights = rows.map((_, first) =>
    sum(columns.map((share, second) => share * weigh(first, second))),
  );
  const columnWeights = columns.map((_, second) =>
    sum(rows.map((share, first) => share * weigh(first, second))),
  );
  const observed = sum(cells.map(({ first, second, count }) => (count / total) * weigh(first, second)));
  const expected = sum(rows.map((share, first) => share * (rowWeights[first] ?? 0)));
  // Everybody gave one and the same band: nothing can be due to chance, and nothing can vary.
  if (expected === 1) return { value: 1, low: 1, high: 1 };
  const value = (observed - expected) / (1 - expected);
  const spread = sum(
    cells.map(({ first, second, count }) => {
      const chance = (rowWeights[first] ?? 0) + (columnWeights[second] ?? 0);
      return (count / total) * (weigh(first, second) - chance * (1 - value)) ** 2;
    }),
  );
  const variance = (spread - (value - expected * (1 - value)) ** 2) / (total * (1 - expected) ** 2);
  const margin = 1.96 * Math.sqrt(Math.max(0, variance));
  return { value, low: Math.max(-1, value - margin), high: Math.min(1, value + margin) };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
