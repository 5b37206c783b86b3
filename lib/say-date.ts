const place = { timeZone: "Europe/London" } as const;

/** A day as the design system writes it, at a clock in London: "24 November 2026". */
export const sayDate = (date: Date): string =>
  date.toLocaleDateString("en-GB", { dateStyle: "long", ...place });

/** The same with its time: "24 November 2026 at 14:02". */
export const sayMoment = (date: Date): string =>
  `${sayDate(date)} at ${date.toLocaleTimeString("en-GB", { timeStyle: "short", ...place })}`;
