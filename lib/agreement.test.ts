import { describe, expect, it } from "vitest";
import { bootstrap, confusionTable, scoreDetection, shareWithin, weightedKappa } from "./agreement";

describe("weightedKappa", () => {
  it("is 1 for full agreement and -1 for full reversal", () => {
    expect(weightedKappa([0, 1, 2, 3], [0, 1, 2, 3])).toBe(1);
    expect(weightedKappa([0, 1], [1, 0])).toBe(-1);
  });

  it("gives the value worked out by hand", () => {
    // Observed: 0 + 1 + 1 + 0 = 2. Expected, from the counts 1, 2, 1 and 2, 0, 2:
    // 0 + 4·1·2 + 1·2·2 + 1·2·2 + 4·1·2 + 0 = 24, over 4 things = 6.
    expect(weightedKappa([0, 1, 1, 2], [0, 0, 2, 2])).toBeCloseTo(1 - 2 / 6, 10);
  });

  it("counts a miss by two bands four times as much as a miss by one", () => {
    const truth = [0, 1, 2, 3, 4, 4, 3, 2, 1, 0];
    const near = [1, 1, 2, 3, 4, 4, 3, 2, 1, 0];
    const far = [2, 1, 2, 3, 4, 4, 3, 2, 1, 0];
    expect(weightedKappa(truth, far)).toBeLessThan(weightedKappa(truth, near));
  });

  it("is 0 where one marker gives everybody the same and is not always right", () => {
    expect(weightedKappa([2, 2, 2], [1, 2, 3])).toBe(0);
    expect(weightedKappa([2, 2], [2, 2])).toBe(1);
  });
});

describe("the other measures", () => {
  it("shares exact and near agreement", () => {
    expect(shareWithin([0, 1, 2, 4], [0, 2, 2, 1], 0)).toBe(0.5);
    expect(shareWithin([0, 1, 2, 4], [0, 2, 2, 1], 1)).toBe(0.75);
  });

  it("counts pairs in a table", () => {
    expect(confusionTable([0, 1, 1], [0, 1, 0], 1)).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });

  it("tells precision from recall", () => {
    const { precision, recall, f1 } = scoreDetection([true, true, false, false], [true, false, true, true]);
    expect(precision).toBe(0.5);
    expect(recall).toBeCloseTo(1 / 3);
    expect(f1).toBeCloseTo(0.4);
  });

  it("gives the same interval each time, around the value", () => {
    const first = [0, 1, 2, 3, 4, 2, 3, 1];
    const second = [0, 1, 2, 3, 3, 2, 4, 1];
    const interval = bootstrap(first, second, weightedKappa, 200);
    expect(bootstrap(first, second, weightedKappa, 200)).toEqual(interval);
    expect(interval.low).toBeLessThanOrEqual(interval.value);
    expect(interval.high).toBeGreaterThanOrEqual(interval.value);
  });
});
