import type { Part } from "./report";
import type { Rule } from "./rule";
import { rule as reflection } from "./rules/parts/reflection";

/** The rules for the parts of an answer. */
export const partRules: Readonly<Record<Part, readonly Rule[]>> = {
  situation: [],
  action: [],
  result: [],
  reflection: [reflection],
};
