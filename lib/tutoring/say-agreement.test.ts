import { expect, test } from "vitest";
import { sayAgreement, sayKappa } from "./say-agreement";

test("an interval is told by both its ends, so that a wide one does not sound certain", () => {
  expect(sayAgreement({ value: 0.62, low: 0.48, high: 0.76 })).toBe("moderate to good");
  expect(sayAgreement({ value: 0.9, low: 0.85, high: 0.95 })).toBe("very good");
  expect(sayAgreement({ value: 0, low: -0.3, high: 0.3 })).toBe("poor to fair");
});

test("kappa is told in two decimals with its interval, and below nothing with a minus sign", () => {
  expect(sayKappa({ value: 0.618, low: -0.001, high: 1 })).toBe("0.62 (0.00 to 1.00)");
  expect(sayKappa({ value: -0.2, low: -0.5, high: 0.1 })).toBe("−0.20 (−0.50 to 0.10)");
});
