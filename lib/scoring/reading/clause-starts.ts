import { tagsOf } from "./lexicon";
import type { Token } from "./tokens";
import { isBeing, isDeterminer, isModal, readVerbTag } from "./verb-group";

const set = (words: string) => new Set(words.split(" "));

const coordinators = set("and but so then or nor yet plus & also");
const subordinators = set(
  "because cause cos coz as when while whilst if unless until till since although though where who whom which that before after than whether without once except whereas whoever whatever",
);
/** With a subject after them they begin what was asked, known or told: "I asked what he knew". */
const askers = set("what how why");
const strongPronouns = set("i we he she they");
export const subjectPronouns = set(
  "i we he she they it you there nobody everyone everybody someone somebody who this",
);
export const reporting = set(
  "sai tell ask know think hope agre want decid promiz explain wonder offer suggest realiz believ feel check see",
);

/** Indexes at which a new clause begins: after commas and the like, at conjunctions, at a second subject. */
export function findStarts(tokens: readonly Token[], plain: string): number[] {
  const starts = [0];
  let verbSeen = false;
  let anyVerb = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const previous = tokens[i - 1];
    const gap = previous ? plain.slice(previous.end, token.start) : "";
    const isBlank = gap === " " || /^\s*$/.test(gap);
    const opens =
      i > 0 &&
      ((gap !== " " && /[,;:()"/\u2013]|\s-\s|\.\.|\n\s*\n/.test(gap)) ||
        (coordinators.has(token.lower) && (verbSeen || (anyVerb && opensDoing(tokens, i)))) ||
        (subordinators.has(token.lower) && !isMeasure(tokens, i)) ||
        (verbSeen && startsSubject(tokens, i)));
    const afterOpener = previous !== undefined && starts.at(-1) === i - 1 && isOpener(previous.lower);
    if (opens && !(afterOpener && isBlank)) {
      const start = isBlank ? i - countLeading(tokens, i) : i;
      const last = starts.at(-1) ?? 0;
      const isOpened = start < i && last === start - 1 && isOpener(tokens[last]?.lower ?? "");
      if (start > last && !isOpened) starts.push(start);
      verbSeen = false;
    }
    if (readVerbTag(tokens, i) !== undefined || isModal(token) || isBeing(token)) {
      verbSeen = true;
      anyVerb = true;
    }
  }
  return starts;
}

/** How many words before a start belong to it: "what | he knew", "how close | I came", "would | he take it", "even | though". */
function countLeading(tokens: readonly Token[], index: number): number {
  const word = tokens[index]?.lower ?? "";
  const last = tokens[index - 1]?.lower ?? "";
  const isSubject = strongPronouns.has(word) || /^(it|you|there)$/.test(word);
  if (isSubject && (askers.has(last) || inverted.test(last))) return 1;
  if (isSubject && tokens[index - 2]?.lower === "how") return 2;
  if (last === "rather") return word === "than" ? 1 : 0;
  return last === "even" && /^(though|if|when|after|before)$/.test(word) ? 1 : 0;
}
const inverted = /^(would|could|should|can|will|shall|are)$/;

/**
 * "I got her a blanket and a tea and I asked…", where nobody is joined with "I" as in "Dave and I", "my boss and I"; "I
 * read the name and address and match them".
 */
function opensDoing(tokens: readonly Token[], index: number): boolean {
  if (/^VB[DP]?$/.test(readVerbTag(tokens, index + 1) ?? "")) return true;
  const [beforeLast, last] = [tokens[index - 2], tokens[index - 1]];
  const isJoined =
    /^[A-Z]/.test(last?.text ?? "") ||
    /^(my|our|the|another|other|her|his|both)$/.test(beforeLast?.lower ?? "");
  return tokens[index + 1]?.lower === "i" && !isJoined;
}

export const isSubordinator = (word: string) => subordinators.has(word);
export const isOpener = (word: string) => coordinators.has(word) || subordinators.has(word);
export const isAsker = (word: string) => askers.has(word);

const isNoun = (token: Token | undefined) =>
  token !== undefined && (tagsOf(token.lower)[0] ?? "").startsWith("NN");

/** "as well as", "so that", "as soon as", "more than": no new clause at the second word. */
function isMeasure(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? "";
  const next = tokens[index + 1]?.lower ?? "";
  const previous = tokens[index - 1]?.lower ?? "";
  if (word === "while") return /^(a|little|short|long|good)$/.test(previous);
  if (word === "as")
    return /^(well|soon|long|far|much|many|a|an|the|part|my)$/.test(next) || isMeasured(tokens, index);
  if (word === "once") return !(subjectPronouns.has(next) || isDeterminer(next));
  const isSomebody = subjectPronouns.has(next) && next !== "this";
  if (
    word === "that" &&
    isNoun(tokens[index + 1]) &&
    !isSomebody &&
    !reporting.has(tokens[index - 1]?.stem ?? "")
  )
    return true;
  if (word === "than" || word === "that") return isDeterminer(next) || /^(\d|was|is|'s)/.test(next);
  if (word === "since" && /^(have|has|'ve|'s|had|ever)$/.test(previous)) return true;
  if (/^(since|after|before)$/.test(word) && /^(and|but|so|)$/.test(next)) return true;
  if (word === "after")
    return /^(look|ask)$/.test(tokens[index - 1]?.stem ?? "") || /^(him|them|me|us)$/.test(next);
  return word === "since" && /^(then|\d+)$/.test(next);
}

/** The second "as" of "as well as mine", not of "as soon as I saw it". */
const isMeasured = (tokens: readonly Token[], index: number) =>
  tokens[index - 2]?.lower === "as" && tokens[index - 1]?.lower === "well";

/** Whether a pronoun after the clause's verb is the subject of another verb ("I told him I'd wait"). */
function startsSubject(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? "";
  const previous = tokens[index - 1]?.lower ?? "";
  if (coordinators.has(previous)) return false;
  if (strongPronouns.has(word)) return true;
  if (word !== "it" && word !== "you" && word !== "there") return false;
  const next = tokens[index + 1]?.lower ?? "";
  return (
    /^(is|was|were|'s|would|'d|'ll|will|could|can|may|might|should)$/.test(next) ||
    /^(had|has|did|went|worked|came|took|got|made)$/.test(next)
  );
}
