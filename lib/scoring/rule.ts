import type { PromptKind } from "../prompts/prompt";
import type { Answer } from "./reading/answer";
import type { FlagId, Question, Span } from "./report";
import type { Wording } from "./wording";

/**
 * One sentence or short answer that shows what a rule does. In `finds` the exact evidence stands between « and »;
 * `ignores` holds the nearest sentences that must not match. A string alone answers a past prompt.
 */
export type Example = string | { answer: string; kind?: PromptKind; question?: string };

/**
 * Detects one kind of evidence. A rule never knows its weight, never sees another rule, never throws.
 * File name = id. `title` is said when it is found, `advice` when it is missing; both fit every kind of prompt.
 */
export type Rule = {
  id: string;
  title: string;
  /** Only for the kinds of prompt that it names; none where another rule's says it. */
  advice?: Wording;
  /** Spans of evidence, in order, not overlapping; empty when there is none. */
  detect: (answer: Answer, question: Question) => Span[];
  examples: { finds: readonly Example[]; ignores: readonly Example[] };
};

/**
 * Detects one negative of the marking guide. `detect` gives undefined when all is well, the evidence when the flag is
 * raised, and an empty list when the fault is an absence (no result, off-topic). Its `finds` are answers that raise
 * the flag, with the evidence marked where there is some; `message` tells the writer, kindly, what it is about.
 * `behaviours` is how many behaviours of the target competency the rubric has found in the answer.
 */
export type FlagRule = {
  id: FlagId;
  title: string;
  message: Wording;
  detect: (answer: Answer, question: Question, behaviours: number) => Span[] | undefined;
  examples: { finds: readonly Example[]; ignores: readonly Example[] };
};
