import type { Answer } from "./reading/answer";
import type { Band, Flag, Report } from "./report";
import { bandFrom } from "./rubric";

/** Answers shorter than this many words give too little to go by. */
const fewWords = 40;
/** A total this near to where the next band begins or its own does could as well be the band beside it. */
const nearEdge = 9;

/**
 * How sure the engine is of a band, with its reasons in plain words. No doubt is high, one medium, more low.
 * `total` is the sum of the rubric's lines before any cap, `band` the band after them. The limits are chosen so that
 * the benchmark agrees better with the engine where it is surer.
 */
export function judgeConfidence(
  answer: Answer,
  flags: readonly Flag[],
  total: number,
  band: Band,
): Report["confidence"] {
  const reasons: string[] = [];
  const decided = flags.some((flag) => flag.weight === "decisive");
  if (answer.tokens.length < fewWords) reasons.push("The answer is short, so there is little to go by.");
  const isNear = ([2, 3, 4] as const).some((edge) => Math.abs(total - bandFrom[edge]) <= nearEdge);
  if (isNear && !decided) reasons.push("The points lie close to the edge between two bands.");
  const isHeld = band < 4 && total >= bandFrom[(band + 1) as Band] && !decided;
  if (isHeld) reasons.push("The points alone would give a higher band; something missing holds it down.");
  const isMatterOfDegree = flags.some((flag) => flag.id === "vague" || flag.id === "no-result");
  if (isMatterOfDegree && !decided) {
    reasons.push("Whether an answer is too general or stops early is a matter of degree.");
  }
  const level = reasons.length === 0 ? "high" : reasons.length === 1 ? "medium" : "low";
  return { level, reasons };
}
