import type { FlagRule } from "./rule";
import { rule as blame } from "./rules/flags/blame";
import { rule as confidentiality } from "./rules/flags/confidentiality";
import { rule as hypothetical } from "./rules/flags/hypothetical";
import { rule as noAnswer } from "./rules/flags/no-answer";
import { rule as noResult } from "./rules/flags/no-result";
import { rule as offTopic } from "./rules/flags/off-topic";
import { rule as unsafe } from "./rules/flags/unsafe";
import { rule as vague } from "./rules/flags/vague";
import { rule as weOnly } from "./rules/flags/we-only";

/** The rules for the negatives of the marking guide, in its order. */
export const flagRules: readonly FlagRule[] = [
  confidentiality,
  unsafe,
  blame,
  offTopic,
  noAnswer,
  hypothetical,
  weOnly,
  vague,
  noResult,
];
