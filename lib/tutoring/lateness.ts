/** Seconds past a time limit that are a slow connection's, not the person's. */
const grace = 30;

/** How an answer to an assignment is late: after its due date, or past its time limit. */
export type Lateness = "after-due-date" | "over-time";

/** In what ways an answer is late; empty when it is not. Late answers are taken like all others. */
export function findLateness(
  answer: { createdAt: Date; secondsTaken: number | null },
  work: { dueAt: Date | null; timeLimitMinutes: number | null },
): Lateness[] {
  const late: Lateness[] = [];
  if (work.dueAt !== null && answer.createdAt > work.dueAt) late.push("after-due-date");
  const limit = work.timeLimitMinutes;
  if (limit !== null && answer.secondsTaken !== null && answer.secondsTaken > limit * 60 + grace) {
    late.push("over-time");
  }
  return late;
}

/** The same in words: "late: handed in after the due date"; undefined when it is not late. */
export function sayLateness(late: readonly Lateness[]): string | undefined {
  if (late.length === 0) return undefined;
  return `Late: ${late.map((way) => (way === "after-due-date" ? "after the due date" : "over the time limit")).join(" and ")}`;
}
