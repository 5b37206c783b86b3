import { readWallTime } from "../london-time";

const place = { timeZone: "Europe/London" } as const;

/** When work is due, in words: "Friday 4 December 2026 at 17:00, UK time". */
export function sayDueDate(dueAt: Date): string {
  const day = dueAt.toLocaleDateString("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    ...place,
  });
  const time = dueAt.toLocaleTimeString("en-GB", { timeStyle: "short", ...place });
  return `${day.replace(",", "")} at ${time}, UK time`;
}

/** How far away that is for somebody who looks now, by days on a calendar in London: "in 3 days", "today", "yesterday". */
export function sayDaysUntil(dueAt: Date, now: Date): string {
  const days = countDays(dueAt) - countDays(now);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

function countDays(moment: Date): number {
  const { year, month, day } = readWallTime(moment);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
