import type { Answer } from "./answer";
import type { Flag, Line, Report } from "./report";
import { bandFrom } from "./rubric";

/** Answers shorter than this many words give too little to go by. */
const fewWords = 60;
/** A total this near to the edge of a band could as well be the band beside it. */
const nearEdge = 4;

/**
 * How sure the engine is of a band, with its reasons. Each reason for doubt lowers it by one step. `total` is the sum
 * of the rubric's lines before any cap.
 */
export function judgeConfidence(
  answer: Answer,
  lines: readonly Line[],
  flags: readonly Flag[],
  total: number,
): Report["confidence"] {
  const reasons: string[] = [];
  const words = answer.tokens.length;
  if (words < fewWords) reasons.push("The answer is short, so there is little to go by.");
  const edges = Object.values(bandFrom).filter((edge) => edge > 0);
  if (edges.some((edge) => Math.abs(total - edge) <= nearEdge)) {
    reasons.push("The points lie close to the edge between two bands.");
  }
  const strong = lines.filter((line) => line.points >= line.outOf * 0.6).length;
  if (strong > 1 && strong < lines.length - 2) {
    reasons.push("Some parts are strong and others are missing.");
  }
  if (flags.some((flag) => flag.weight === "decisive") && total >= bandFrom[3]) {
    reasons.push("A serious warning stands against an otherwise full answer.");
  }
  const level = reasons.length === 0 ? "high" : reasons.length === 1 ? "medium" : "low";
  return { level, reasons };
}
