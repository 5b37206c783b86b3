import type { Line } from "./report";

/** Whether a line of the rubric has earned next to nothing: a third of its points at most. */
export const isThin = (line: Pick<Line, "points" | "outOf">): boolean => line.points * 3 <= line.outOf;
