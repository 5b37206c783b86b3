import { countDays } from "../day";
import { sayDate } from "../say-date";

/** Noon of a day is the same day on every clock in London. */
const toNoon = (day: string) => new Date(`${day}T12:00:00Z`);

/** A day, written as "2026-12-04", as the design system writes it: "4 December 2026". */
export const sayDay = (day: string): string => sayDate(toNoon(day));

/** A day to come as somebody who looks today would call it: "Tomorrow", "Friday 27 November". */
export function sayComingDay(day: string, today: string): string {
  if (countDays(today, day) === 1) return "Tomorrow";
  const options = { weekday: "long", day: "numeric", month: "long", timeZone: "Europe/London" } as const;
  return toNoon(day).toLocaleDateString("en-GB", options).replace(",", "");
}

/** How many days are left, in words: "today", "tomorrow", "in 9 days". */
export function sayDaysLeft(days: number): string {
  if (days === 0) return "today";
  return days === 1 ? "tomorrow" : `in ${days} days`;
}
