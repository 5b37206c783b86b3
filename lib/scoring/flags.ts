import type { FlagRule } from "./rule";

/** The rules for the negatives of the marking guide, in its order. */
export const flagRules: readonly FlagRule[] = [];
