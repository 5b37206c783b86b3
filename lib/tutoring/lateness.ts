/** How an answer to an assignment is late: after its due date, or past its time limit. Late answers are taken like all others. */
export type Lateness = "after-due-date" | "over-time";

/** The same in words: "Late: after the due date"; undefined when it is not late. */
export function sayLateness(late: readonly Lateness[]): string | undefined {
  if (late.length === 0) return undefined;
  return `Late: ${late.map((way) => (way === "after-due-date" ? "after the due date" : "over the time limit")).join(" and ")}`;
}
