import type { Interval } from "../agreement";

/**
 * What an interval of kappa comes to in words, from its lower to its upper end: "moderate to good".
 * Source: Altman D. G. (1991) Practical Statistics for Medical Research, page 404.
 */
export function sayAgreement({ low, high }: Interval): string {
  const [worst, best] = [sayLevel(low), sayLevel(high)];
  return worst === best ? worst : `${worst} to ${best}`;
}

function sayLevel(kappa: number): string {
  if (kappa > 0.8) return "very good";
  if (kappa > 0.6) return "good";
  if (kappa > 0.4) return "moderate";
  return kappa > 0.2 ? "fair" : "poor";
}

/** Kappa with its interval, in two decimals: "0.62 (0.48 to 0.76)". */
export function sayKappa({ value, low, high }: Interval): string {
  return `${sayDecimal(value)} (${sayDecimal(low)} to ${sayDecimal(high)})`;
}

const sayDecimal = (value: number) =>
  value
    .toFixed(2)
    .replace(/^-0\.00$/, "0.00")
    .replace("-", "−");
