/** What a clock on a wall in London says; `month` counts from 1. */
export type WallTime = { year: number; month: number; day: number; hour: number; minute: number };

const format = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  hourCycle: "h23",
});

/** What the clock in London says at a moment. */
export function readWallTime(moment: Date): WallTime {
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return {
    year: read("year"),
    month: read("month"),
    day: read("day"),
    hour: read("hour"),
    minute: read("minute"),
  };
}

/**
 * The moment at which the clock in London says this; of the two in the hour that is told twice in October, the first.
 *
 * @returns undefined for what no clock says, such as 30 February, or the hour that is left out in March
 */
export function toMoment({ year, month, day, hour, minute }: WallTime): Date | undefined {
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  // London is at most one hour ahead of UTC.
  for (const hoursAhead of [1, 0]) {
    const moment = new Date(asUtc - hoursAhead * 3_600_000);
    if (Number.isNaN(moment.getTime())) return undefined;
    const said = readWallTime(moment);
    const isSame =
      said.year === year &&
      said.month === month &&
      said.day === day &&
      said.hour === hour &&
      said.minute === minute;
    if (isSame) return moment;
  }
  return undefined;
}
