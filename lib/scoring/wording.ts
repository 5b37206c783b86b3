import type { ByKind, PromptKind } from "../prompts/prompt";

/** One sentence that fits every kind of prompt, or one for each kind where none fits all. */
export type Wording = string | ByKind<string>;

/** What is said for this kind of prompt; undefined where only other kinds have a sentence. */
export function sayFor<Sentences extends Partial<ByKind<string>>>(
  wording: string | Sentences,
  kind: PromptKind,
): string | Sentences[PromptKind] {
  return typeof wording === "string" ? wording : wording[kind];
}
