import { isAsker, isOpener, subjectPronouns } from "./clause-starts";
import type { Context, Person } from "./clauses";
import { tagsOf } from "./lexicon";
import type { Token } from "./tokens";
import { isAdverb, isBeing, isDeterminer, isModal, readVerbGroup, type VerbForm } from "./verb-group";

const set = (words: string) => new Set(words.split(" "));

const relatives = set("who whom which that whoever whatever");
const deniers = set("n't not never neither nor hardly barely rarely seldom nobody none nothing");
const missing = /^(nearly|almost)$/;
const failing = set("fail forget refuse neglect declin");

const isFiniteHead = (token: Token | undefined) => token !== undefined && (isBeing(token) || isModal(token));

/** One stretch of a sentence as it reads by itself; what is undefined its neighbours must tell. */
export type Draft = {
  tokens: readonly Token[];
  opener: string;
  subject: Person | undefined;
  denied: boolean;
  form: VerbForm | undefined;
  verb: Token | undefined;
};

/** Whose doing a sentence tells that begins without a subject: "Asked the nurse." */
export function personOfDropped(form: VerbForm | undefined, before: Context): Person {
  if (form === "past") return "i";
  if (form === "base") return before.mood === "would" ? before.person : "i";
  return form === "same" && before.person === "i" ? "i" : "none";
}

/** Index of the participle after "was" or "were", else of the verb itself. */
function findParticiple(tokens: readonly Token[], verbAt: number): number {
  const verb = tokens[verbAt];
  if (!verb || !isBeing(verb)) return verbAt;
  const next = tokens.findIndex((token, index) => index > verbAt && !isAdverb(token.lower));
  return next > 0 && tagsOf(tokens[next]?.lower ?? "").includes("VBN") ? next : verbAt;
}

/** "then on the bus asked him": between what joins it and its verb stands a place or a time, and no subject. */
function isPlacedVerb(tokens: readonly Token[], opened: number, verbAt: number): boolean {
  const between = tokens.slice(opened, verbAt).map(({ lower }) => lower);
  const [first = "", ...rest] = between;
  return (
    opened > 0 &&
    /^(on|in|at|after|during|by|from|with|before)$/.test(first) &&
    rest.length <= 3 &&
    rest.filter(isDeterminer).length < 2 &&
    rest.findIndex(isDeterminer) <= 0
  );
}

/** "would he take it", "can you say it": asked, so the subject stands between. */
function readInversion(tokens: readonly Token[], at: number) {
  const pronoun = tokens[at + 1]?.lower ?? "";
  if (!isFiniteHead(tokens[at]) || !/^(i|we|he|she|they|it|you)$/.test(pronoun)) return undefined;
  const subject: Person = pronoun === "i" ? "i" : pronoun === "we" ? "we" : "other";
  const form: VerbForm = isModal(tokens[at] as Token)
    ? "would"
    : /^(was|were)$/.test(tokens[at]?.lower ?? "")
      ? "past"
      : "present";
  const verbAt = (at + 2 < tokens.length ? readVerbGroup(tokens, at + 2, true)?.at : undefined) ?? at;
  return { subject, form, verbAt };
}

/** Subject, verb form and denial of one stretch, before its neighbours are known. */
export function readStretch(tokens: readonly Token[]): Draft {
  let i = 0;
  let opener = "";
  if (/^(even|rather)$/.test(tokens[0]?.lower ?? "") && isOpener(tokens[1]?.lower ?? "")) i++;
  while (i < tokens.length - 1 && isOpener(tokens[i]?.lower ?? "")) opener = tokens[i++]?.lower ?? "";
  const asks = isAsker(tokens[i]?.lower ?? "");
  const isHow = tokens[i]?.lower === "how" && subjectPronouns.has(tokens[i + 2]?.lower ?? "");
  const next = tokens[i + 1]?.lower ?? "";
  if (asks && (isHow || subjectPronouns.has(next) || (i > 0 && isDeterminer(next)))) {
    opener = tokens[i]?.lower ?? "";
    i += isHow ? 2 : 1;
  }
  const opened = i;
  let subject: Person | undefined;
  let form: VerbForm | undefined;
  let verbAt = -1;
  let nounSeen = false;
  for (; i < tokens.length; i++) {
    const word = tokens[i]?.lower ?? "";
    const isExistential = word !== "there" || isFiniteHead(tokens[i + 1]);
    // "This time I sat": the subject is yet to come.
    const isTime =
      /^(this|that|it)$/.test(word) &&
      [tokens[i + 1], word === "it" ? undefined : tokens[i + 2]].some((next) =>
        /^(i|we|he|she|they)$/.test(next?.lower ?? ""),
      );
    if (subject === undefined && subjectPronouns.has(word) && isExistential && !isTime) {
      subject = word === "i" ? "i" : word === "we" ? "we" : "other";
      // "After the case I rang": what stands before the subject is a time, and joins nothing.
      if (i > opened && /^(after|before|since|until|till)$/.test(opener)) opener = "";
      continue;
    }
    if (isAdverb(word)) continue;
    const group = readVerbGroup(tokens, i, subject !== undefined);
    const isLoose = group?.form === "participle" && subject === undefined;
    if (group && form === undefined && isLoose) {
      // "Unpacking took ages": a participle is the verb only when nothing better follows.
      form = group.form;
      verbAt = group.at;
    } else if (group) {
      if (isLoose) continue;
      if (form === "participle") nounSeen = true;
      form = group.form;
      verbAt = group.at;
      break;
    }
    if (!isDeterminer(word)) nounSeen = true;
  }
  // "when a fire alarm activated": the dictionary knows it as a participle only.
  const isPast =
    form === "participle" && nounSeen && opened > 0 && /^(when|because|as|while|that|if)$/.test(opener);
  if (isPast && tokens[verbAt]?.lower.endsWith("ed")) form = "past";
  const inverted = readInversion(tokens, opened);
  if (inverted) ({ subject, form, verbAt } = inverted);
  const isRelative = relatives.has(opener) && opened > 0;
  const named = nounSeen && !isPlacedVerb(tokens, opened, verbAt);
  if (subject === undefined && form !== undefined && form !== "participle" && (named || isRelative)) {
    subject = "other";
  }
  const told = readJoinedSubject(tokens, subject, verbAt);
  // "The line was stopped at my request": done by the writer, so the participle is the verb.
  if (told === "i" && subject !== "i") verbAt = findParticiple(tokens, verbAt);
  subject = told;
  const verb = tokens[verbAt];
  return { tokens, opener, subject, denied: isDenied(tokens, verbAt, opener, verb), form, verb };
}

/** "Dave and I", "me and Dave" are we; "by me" and "at my request" are I. */
function readJoinedSubject(
  tokens: readonly Token[],
  subject: Person | undefined,
  verbAt: number,
): Person | undefined {
  const before = tokens
    .slice(0, Math.max(verbAt, 0))
    .map((token) => token.lower)
    .join(" ");
  if (/\w+ and i$|\w+ and i\b/.test(before) && !/^and i\b/.test(before)) return "we";
  if (
    /\bme and \w+|\bboth of us\b|\b(two|three|four|five|six|all|most|some) of us\b|\bmy (team|group)( and i)?\b|\bour (team|group)\b/.test(
      before,
    )
  )
    return "we";
  if (subject !== "i") {
    const all = tokens.map((token) => token.lower).join(" ");
    if (/\bby me\b|\bby myself\b|\bat my (request|suggestion|insistence)\b/.test(all)) return "i";
  }
  return subject;
}

function isDenied(
  tokens: readonly Token[],
  verbAt: number,
  opener: string,
  verb: Token | undefined,
): boolean {
  if (opener === "without" || opener === "nor") return true;
  if (failing.has(verb?.stem ?? "")) return true;
  const limit = verbAt < 0 ? tokens.length : verbAt + 1;
  for (let i = 0; i <= limit && i < tokens.length; i++) {
    const word = tokens[i]?.lower ?? "";
    const next = tokens[i + 1]?.lower ?? "";
    if (word === "without") return true;
    // "I nearly closed the lid", not "I almost always check".
    if (missing.test(word) && i === verbAt - 1) return true;
    if (word === "no" && (next === "one" || i > verbAt)) return !/^(longer|doubt|problem|matter)$/.test(next);
    if (deniers.has(word)) {
      if ((word === "not" || word === "n't") && /^(only|just|merely|simply)$/.test(nextAfterVerb(tokens, i)))
        continue;
      return true;
    }
  }
  return false;
}

const nextAfterVerb = (tokens: readonly Token[], index: number) => tokens[index + 1]?.lower ?? "";
