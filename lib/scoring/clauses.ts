import { tagsOf } from "./lexicon";
import type { Token } from "./tokens";
import {
  isAdverb,
  isBeing,
  isDeterminer,
  isModal,
  readVerbGroup,
  readVerbTag,
  type VerbForm,
} from "./verb-group";

/** Whose doing a clause tells: the writer's, the group's, somebody else's, or nobody's that can be told. */
export type Person = "i" | "we" | "other" | "none";

/**
 * past: it happened ("I checked", "I've checked", "I would check every morning back then"); present: it is so or is
 * done as a habit ("I check"); would: imagined, intended or advised ("I would check", "I'll check", "I should check").
 */
export type Mood = "past" | "present" | "would";

/** A stretch of a sentence around one verb. */
export type Clause = {
  start: number;
  end: number;
  tokens: readonly Token[];
  /** The word that joins it to what is before: "because", "if", "and"; empty when there is none. */
  opener: string;
  /** Its main verb, where one was told apart. */
  verb: Token | undefined;
  person: Person;
  mood: Mood;
  /** Its verb is denied ("I didn't check", "nobody checked", "without checking", "I forgot to check"). */
  negated: boolean;
  /** Inside quotation marks: somebody's words, not a report of what was done. */
  quoted: boolean;
  question: boolean;
};

/** Clauses of one sentence, read in the light of the ones before it. */
export type Context = { mood: Mood; person: Person };

/** The clause of these, in order, that holds an offset; undefined before the first. */
export function clauseAt(clauses: readonly Clause[], offset: number): Clause | undefined {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return clauses[low - 1];
}

const set = (words: string) => new Set(words.split(" "));

const coordinators = set("and but so then or nor yet plus & also");
const subordinators = set(
  "because cause cos coz as when while whilst if unless until till since although though where who which that before after than whether without once except whereas whoever whatever",
);
const relatives = set("who which that whoever whatever");
const subjectPronouns = set(
  "i we he she they it you there nobody everyone everybody someone somebody who this",
);
const strongPronouns = set("i we he she they");
const deniers = set("n't not never neither nor hardly barely rarely seldom nobody none nothing");
const failing = set("fail forget refuse neglect declin");
const doubts = set("sai claim pretend think believ");
const reporting = set(
  "sai tell ask know think hope agre want decid promis explain wonder offer suggest realiz believ feel check see",
);

/** Indexes at which a new clause begins: after commas and the like, at conjunctions, at a second subject. */
function findStarts(tokens: readonly Token[], plain: string): number[] {
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

const isOpener = (word: string) => coordinators.has(word) || subordinators.has(word);

const isNoun = (token: Token | undefined) =>
  token !== undefined && (tagsOf(token.lower)[0] ?? "").startsWith("NN");

/** "as well as", "so that", "as soon as", "more than": no new clause at the second word. */
function isMeasure(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower;
  const next = tokens[index + 1]?.lower ?? "";
  if (word === "as") return /^(well|soon|long|far|much|many|a|an|the|part|my)$/.test(next);
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

const isFiniteHead = (token: Token | undefined) => token !== undefined && (isBeing(token) || isModal(token));

type Draft = {
  tokens: readonly Token[];
  opener: string;
  subject: Person | undefined;
  denied: boolean;
  form: VerbForm | undefined;
  verb: Token | undefined;
};

/** Index of the participle after "was" or "were", else of the verb itself. */
function findParticiple(tokens: readonly Token[], verbAt: number): number {
  const verb = tokens[verbAt];
  if (!verb || !isBeing(verb)) return verbAt;
  const next = tokens.findIndex((token, index) => index > verbAt && !isAdverb(token.lower));
  return next > 0 && tagsOf(tokens[next]?.lower ?? "").includes("VBN") ? next : verbAt;
}

/** Subject, verb form and denial of one stretch, before its neighbours are known. */
function readStretch(tokens: readonly Token[]): Draft {
  let i = 0;
  let opener = "";
  while (i < tokens.length - 1 && isOpener(tokens[i]?.lower ?? "")) opener = tokens[i++]?.lower ?? "";
  const opened = i;
  let subject: Person | undefined;
  let form: VerbForm | undefined;
  let verbAt = -1;
  let nounSeen = false;
  for (; i < tokens.length; i++) {
    const word = tokens[i]?.lower ?? "";
    const isExistential = word !== "there" || isFiniteHead(tokens[i + 1]);
    if (subject === undefined && subjectPronouns.has(word) && isExistential) {
      subject = word === "i" ? "i" : word === "we" ? "we" : "other";
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
  const isRelative = relatives.has(opener) && opened > 0;
  if (subject === undefined && form !== undefined && form !== "participle" && (nounSeen || isRelative)) {
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

/**
 * Divides a sentence into clauses and reads each one's subject, mood and denial; subject and mood carry over
 * conjunctions ("I rang the ward and asked…") and from the sentence before where a subject is dropped.
 * `quotedAt` tells whether an offset lies inside quotation marks.
 */
export function readClauses(
  tokens: readonly Token[],
  plain: string,
  isQuestion: boolean,
  quotedAt: (offset: number) => boolean,
  before: Context,
): Clause[] {
  const drafts: Draft[] = [];
  const starts = findStarts(tokens, plain);
  let from = 0;
  for (let s = 1; s <= starts.length; s++) {
    const to = starts[s] ?? tokens.length;
    const draft = readStretch(tokens.slice(from, to));
    const last = drafts.at(-1);
    const sameQuote = quotedAt(tokens[from]?.start ?? 0) === quotedAt(tokens[from - 1]?.start ?? 0);
    if (draft.form === undefined && draft.subject === undefined && last && sameQuote) {
      // A stretch without a verb belongs to the clause before it ("tea, toast and a chat").
      drafts[drafts.length - 1] = { ...last, tokens: [...last.tokens, ...draft.tokens] };
    } else if (last?.form === undefined && last && sameQuote && !(last.subject && draft.subject)) {
      // … and one that opens a sentence ("In May, …"), only joins ("so that …") or has only its subject ("I, you
      // know, went") to the clause after it.
      const opener = draft.opener || last.opener;
      const subject = draft.subject ?? last.subject;
      drafts[drafts.length - 1] = { ...draft, opener, subject, tokens: [...last.tokens, ...draft.tokens] };
    } else {
      drafts.push(draft);
    }
    from = to;
  }
  return settle(drafts, plain, isQuestion, quotedAt, before);
}

/** Gives each draft the person and mood that its neighbours leave open. */
function settle(
  drafts: readonly Draft[],
  plain: string,
  isQuestion: boolean,
  quotedAt: (offset: number) => boolean,
  before: Context,
): Clause[] {
  const imagines = drafts.some((draft) => draft.form === "would" && draft.subject !== "other");
  const supposes = drafts.some((draft) => draft.opener === "if");
  const clauses: Clause[] = [];
  let main = { ...before, negated: false, reporting: false, being: false, unsaid: false };
  drafts.forEach((draft, index) => {
    const first = draft.tokens[0] as Token;
    const last = draft.tokens.at(-1) as Token;
    const previous = drafts[index - 1]?.tokens.at(-1);
    const isJoined = previous !== undefined && plain.slice(previous.end, first.start).trim() === "";
    // "I told him I'd wait": a subject that follows on with nothing between is told of, not telling.
    const subordinate = subordinators.has(draft.opener) || (draft.opener === "" && isJoined);
    const dropped = draft.subject === undefined;
    let mood: Mood = main.mood;
    if (draft.form === "past" || draft.form === "present" || draft.form === "would") mood = draft.form;
    // "I'd bring the diagram and have her say it back": a plain auxiliary goes on as the verb before it.
    const isPlain = /^(have|do|be)$/.test(draft.verb?.lower ?? "");
    if (draft.form === "present" && dropped && isPlain) mood = main.mood;
    // "I am driven, dedicated to care": after "am" a participle is what one is, not what one did.
    if (draft.form === "past" && dropped && main.being) mood = main.mood;
    if (draft.form === "could") mood = main.mood === "past" && !supposes && !imagines ? "past" : "would";
    if (draft.form === "would" && main.reporting && main.mood === "past" && index > 0) mood = "past";
    if (draft.form === "base" && !dropped) mood = main.mood === "would" && subordinate ? "would" : "present";
    const isLasting = draft.tokens.some(({ lower }) => /^(now|still|always|usually|nowadays)$/.test(lower));
    if (draft.form === "same" && !dropped && isLasting) mood = main.mood === "would" ? "would" : "present";
    else if (draft.form === "same" && !dropped && main.mood === "present") mood = "past";
    if (imagines && subordinate && /^(if|unless|once|until|whether)$/.test(draft.opener)) mood = "would";
    let person: Person = draft.subject ?? main.person;
    if (dropped && index === 0) {
      person =
        draft.form === "past"
          ? "i"
          : draft.form === "base"
            ? before.mood === "would"
              ? before.person
              : "i"
            : "none";
      if (draft.form === "same") person = before.person === "i" ? "i" : "none";
      if (draft.form === "base" && before.mood !== "would") mood = "present";
      if (draft.form === undefined) person = "none";
    }
    const reports = reporting.has(draft.verb?.stem ?? "");
    const continuesDenial =
      dropped && main.negated && draft.form !== "past" && /^(or|nor|)$/.test(draft.opener);
    // "I can't say I've changed anything" denies the change.
    const isUnsaid = main.unsaid && subordinate && index > 0;
    const negated = isUnsaid ? !draft.denied : draft.denied || continuesDenial;
    clauses.push({
      start: first.start,
      end: last.end,
      tokens: draft.tokens,
      opener: draft.opener,
      verb: draft.verb,
      person,
      mood,
      negated,
      quoted: quotedAt(first.start),
      question: isQuestion && plain.slice(last.end, last.end + 3).includes("?"),
    });
    if (!subordinate && draft.form !== undefined && !quotedAt(first.start)) {
      const being = draft.verb !== undefined && isBeing(draft.verb);
      const unsaid = negated && doubts.has(draft.verb?.stem ?? "");
      main = { person, mood, negated, reporting: reports, being, unsaid };
    } else if (draft.form !== undefined) {
      main = { ...main, reporting: reports };
    }
  });
  return clauses;
}
