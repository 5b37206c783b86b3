import type { ByKind, PromptKind } from "../prompts/prompt";

/** One sentence that fits every kind of prompt, or one for each kind in which it is said. */
export type Wording = string | Partial<ByKind<string>>;

/** What is said for this kind of prompt; undefined where nothing is. */
export const sayFor = (wording: Wording | undefined, kind: PromptKind): string | undefined =>
  typeof wording === "string" ? wording : wording?.[kind];
