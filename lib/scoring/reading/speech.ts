import type { Draft } from "./clause-draft";
import type { Token } from "./tokens";

const inversion = /^(can|could|shall|would|will|may|is|are|am|do|does|did|was|were|have|has|'s)$/;
const asked = /^(i|we|you|he|she|they|it|that|there|this|anyone|everyone|everything|somebody|someone)$/;

/** "can you say it again", "is that alright", "come on", "don't worry": asked or bidden, not told. */
function addresses(tokens: readonly Token[]): boolean {
  const [first = "", second = ""] = tokens.map(({ lower }) => lower);
  if (/^(come|hang|hold|go)$/.test(first)) return second === "on";
  return (inversion.test(first) && asked.test(second)) || (first === "do" && second === "n't");
}

/** Whether words after "said," are in a tense that only the speaker's mouth explains. */
function soundsSpoken(draft: Draft, isImagined: boolean): boolean {
  if (draft.opener !== "") return false;
  if (addresses(draft.tokens)) return true;
  if (draft.subject === undefined || draft.form === undefined) return false;
  const promises = draft.tokens.some(({ lower }) => /^(will|'ll|shall|let)$/.test(lower));
  return promises || (isImagined ? draft.form !== "would" : /^(present|base)$/.test(draft.form));
}

/** Whether the teller takes the word again: "… and took her arm", "… and I'd fetch him". */
function tellsAgain({ form, subject, opener, tokens }: Draft, isImagined: boolean): boolean {
  if (!isImagined) return form === "past" && (subject === undefined || subject === "i" || subject === "we");
  if (subject === "i" || subject === "we")
    return (
      form === "would" && !addresses(tokens) && !tokens.some(({ lower }) => /^(will|'ll|shall)$/.test(lower))
    );
  return subject === undefined && (form === "base" || form === "same") && /^(and|then|but)$/.test(opener);
}

/**
 * Which clauses of a sentence are somebody's words without quotation marks ("I said, I know the score is low"): those
 * after "say" or "ask" and a comma, until the teller goes on.
 */
export function findSpeech(drafts: readonly Draft[], plain: string): boolean[] {
  let speaks = false;
  let isImagined = false;
  return drafts.map((draft, index) => {
    const before = drafts[index - 1];
    if (speaks && tellsAgain(draft, isImagined)) speaks = false;
    const isSaying = !speaks && before !== undefined && /^(sai|ask)$/.test(before.verb?.stem ?? "");
    if (isSaying && /^(past|would|base|same)$/.test(before.form ?? "")) {
      const gap = plain.slice(before.tokens.at(-1)?.end ?? 0, draft.tokens[0]?.start ?? 0);
      isImagined = !/^(said|asked)$/.test(before.verb?.lower ?? "");
      const isAsking = before.verb?.stem === "ask";
      // "I said I'm sorry": nothing between, but in the tense of the mouth.
      const isDirect = !isImagined && gap.trim() === "" && draft.subject === "i" && draft.form === "present";
      const isPaused = /[,:]/.test(gap);
      speaks =
        isDirect || (isPaused && (isAsking ? addresses(draft.tokens) : soundsSpoken(draft, isImagined)));
    }
    return speaks;
  });
}
