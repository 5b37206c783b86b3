import { expect, test } from "vitest";
import { sayDuration } from "./say-duration";

test("minutes and seconds are said where there are any", () => {
  expect([0, 1, 60, 125, 360].map(sayDuration)).toEqual([
    "0 seconds",
    "1 second",
    "1 minute",
    "2 minutes 5 seconds",
    "6 minutes",
  ]);
});
