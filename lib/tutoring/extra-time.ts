import type { ExtraTime } from "../mock/times";

/** A time limit with somebody's extra time on it, in whole minutes, rounded up; null stays no limit. */
export function extendLimit(minutes: number | null, extraTime: ExtraTime): number | null {
  return minutes === null ? null : Math.ceil((minutes * (100 + extraTime)) / 100);
}
