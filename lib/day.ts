const parts = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London", dateStyle: "short" });

/** The day that a clock in London shows at this moment: "2026-11-24". Days compare as text. */
export const toDay = (date: Date): string => parts.format(date);

/** Whether this is a day of the calendar, written as "2026-11-24". */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Days from one day to another, both as `toDay` writes them; below 0 when the second is the earlier one. */
export const countDays = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
