import { tagsOf } from "./lexicon";
import type { Token } from "./tokens";
import { isBeing, isDeterminer, isModal, readVerbTag } from "./verb-group";

const set = (words: string) => new Set(words.split(" "));

const coordinators = set("and but so then or nor yet plus & also");
const subordinators = set(
  "because cause cos coz as when while whilst if unless until till since although though where who which that before after than whether without once except whereas whoever whatever",
);
const strongPronouns = set("i we he she they");
export const subjectPronouns = set(
  "i we he she they it you there nobody everyone everybody someone somebody who this",
);
export const reporting = set(
  "sai tell ask know think hope agre want decid promis explain wonder offer suggest realiz believ feel check see",
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
    const opens =
      i > 0 &&
      (/[,;:()"/\u2013]|\s-\s|\.\.|\n\s*\n/.test(gap) ||
        (coordinators.has(token.lower) && (verbSeen || (anyVerb && opensOwnDoing(tokens, i)))) ||
        (subordinators.has(token.lower) && !isMeasure(tokens, i)) ||
        (verbSeen && startsSubject(tokens, i)));
    const afterOpener = previous !== undefined && starts.at(-1) === i - 1 && isOpener(previous.lower);
    if (opens && !(afterOpener && /^\s*$/.test(gap))) {
      starts.push(i);
      verbSeen = false;
    }
    if (readVerbTag(tokens, i) !== undefined || isModal(token) || isBeing(token)) {
      verbSeen = true;
      anyVerb = true;
    }
  }
  return starts;
}

/** "I got her a blanket and a tea and I asked…", where nobody is joined with "I" as in "Dave and I", "my boss and I". */
function opensOwnDoing(tokens: readonly Token[], index: number): boolean {
  const [beforeLast, last] = [tokens[index - 2], tokens[index - 1]];
  const isJoined =
    /^[A-Z]/.test(last?.text ?? "") ||
    /^(my|our|the|another|other|her|his|both)$/.test(beforeLast?.lower ?? "");
  return tokens[index + 1]?.lower === "i" && !isJoined;
}

export const isSubordinator = (word: string) => subordinators.has(word);
export const isOpener = (word: string) => coordinators.has(word) || subordinators.has(word);

const isNoun = (token: Token | undefined) =>
  token !== undefined && (tagsOf(token.lower)[0] ?? "").startsWith("NN");

/** "as well as", "so that", "as soon as", "more than": no new clause at the second word. */
function isMeasure(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower;
  const next = tokens[index + 1]?.lower ?? "";
  if (word === "as") return /^(well|soon|long|far|much|many|a|an|the|part|my)$/.test(next);
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
  return word === "since" && /^(then|\d+)$/.test(next);
}

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
