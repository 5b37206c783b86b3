import { expect, it } from "vitest";
import { sayComingDay, sayDay, sayDaysLeft } from "./say-day";

it("writes a day out, in summer time too", () => {
  expect(sayDay("2026-12-04")).toBe("4 December 2026");
  expect(sayDay("2027-06-30")).toBe("30 June 2027");
});

it("calls the next day tomorrow, and others by their weekday", () => {
  expect(sayComingDay("2026-12-01", "2026-11-30")).toBe("Tomorrow");
  expect(sayComingDay("2026-12-04", "2026-11-30")).toBe("Friday 4 December");
});

it("says how many days are left", () => {
  expect([0, 1, 9].map(sayDaysLeft)).toEqual(["today", "tomorrow", "in 9 days"]);
});
