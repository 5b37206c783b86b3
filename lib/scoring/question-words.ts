import { makePlain } from "./reading/plain-text";
import { type Token, tokenise } from "./reading/tokens";
import type { Question } from "./report";

let last: { text: string; tokens: readonly Token[] } = { text: "", tokens: [] };

/** The words of a question. Several flags ask for them in turn, so those of the last one are kept. */
export function wordsOf({ text }: Question): readonly Token[] {
  if (text !== last.text) last = { text, tokens: tokenise(text, makePlain(text)) };
  return last.tokens;
}
