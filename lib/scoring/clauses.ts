import { tagsOf } from "./lexicon";
import type { Token } from "./tokens";

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

const set = (words: string) => new Set(words.split(" "));

const coordinators = set("and but so then or nor yet plus & also");
const subordinators = set(
  "because cause cos coz as when while whilst if unless until till since although though where who which that before after than whether without once except whereas whoever whatever",
);
const subjectPronouns = set(
  "i we he she they it you there nobody everyone everybody someone somebody who this",
);
const strongPronouns = set("i we he she they");
const perfectHead = set("have 've has 's had 'd");
const modalWould = set("would 'd 'll will shall should could might may must");
const be = set("am 'm is are 're was were be been being 's");
const determiners = set(
  "the a an my his her its our their your this that these those no some any each every one two three another",
);
const adverbs = set(
  "also just always never not n't then usually often sometimes really actually still already even only quickly quietly immediately first finally again simply probably definitely certainly normally generally personally honestly ever both all literally basically straight now",
);
const deniers = set("n't not never neither nor hardly barely rarely seldom nobody none nothing");
const failing = set("fail failed forget forgot forgotten refuse refused neglect neglected decline declined");
const politeness = set(
  "like love say prefer rather argue describe consider hope imagine think appreciate call class",
);
const perception = set("see hear tell feel smell sense remember");

const isVerbTag = (tag: string) => tag.startsWith("VB");

/** The likeliest reading of a token as a verb form in its place; undefined when it is no verb here. */
function readVerb(tokens: readonly Token[], index: number): string | undefined {
  const token = tokens[index];
  if (!token || !/^[a-z]/.test(token.lower)) return undefined;
  const previous = tokens[index - 1]?.lower ?? "";
  const tags = tagsOf(token.lower);
  const verb = tags.find(isVerbTag)?.split("|")[0];
  if (verb === undefined || /^(IN|TO|DT|PRP|CC|EX|WP|WRB|CD|MD)/.test(tags[0] ?? "")) return undefined;
  if (determiners.has(previous) || previous === "of" || previous === "'s") return undefined;
  // A noun first and foremost ("ward", "list") is a verb only where a verb is due.
  const verbIsDue =
    index === 0 ||
    strongPronouns.has(previous) ||
    modalWould.has(previous) ||
    adverbs.has(previous) ||
    coordinators.has(previous) ||
    previous === "to" ||
    previous === "do" ||
    previous === "did" ||
    previous === "you";
  return isVerbTag(tags[0] ?? "") || verbIsDue ? verb : undefined;
}

/** Indexes at which a new clause begins: after commas and the like, at conjunctions, at a second subject. */
function findStarts(tokens: readonly Token[], plain: string): number[] {
  const starts = [0];
  let verbSeen = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const previous = tokens[i - 1];
    const gap = previous ? plain.slice(previous.end, token.start) : "";
    const opens =
      i > 0 &&
      (/[,;:()"/\u2013]|\s-\s|\.\.|\n/.test(gap) ||
        (coordinators.has(token.lower) && verbSeen) ||
        (subordinators.has(token.lower) && !isMeasure(tokens, i)) ||
        (verbSeen && startsSubject(tokens, i)));
    const afterOpener = previous !== undefined && starts.at(-1) === i - 1 && isOpener(previous.lower);
    if (opens && !(afterOpener && /^\s*$/.test(gap))) {
      starts.push(i);
      verbSeen = false;
    }
    if (readVerb(tokens, i) !== undefined || modalWould.has(token.lower) || be.has(token.lower))
      verbSeen = true;
  }
  return starts;
}

const isOpener = (word: string) => coordinators.has(word) || subordinators.has(word);

/** "as well as", "so that", "as soon as", "more than": no new clause at the second word. */
function isMeasure(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower;
  const next = tokens[index + 1]?.lower ?? "";
  if (word === "as") return /^(well|soon|long|far|much|many|a|an|the|part|my)$/.test(next);
  if (word === "than" || word === "that") return determiners.has(next) || /^(\d|was|is|'s)/.test(next);
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
  return be.has(next) || modalWould.has(next) || /^(had|has|did|went|worked|came|took|got|made)$/.test(next);
}

type Draft = {
  tokens: readonly Token[];
  opener: string;
  subject: Person | undefined;
  denied: boolean;
  form: "past" | "present" | "would" | "participle" | "base" | "same" | undefined;
  verb: Token | undefined;
  reporting: boolean;
};

/** Subject, verb form and denial of one stretch, before its neighbours are known. */
function readStretch(tokens: readonly Token[]): Draft {
  let i = 0;
  let opener = "";
  while (i < tokens.length - 1 && isOpener(tokens[i]?.lower ?? "")) opener = tokens[i++]?.lower ?? "";
  let subject: Person | undefined;
  let form: Draft["form"];
  let verb = "";
  let verbAt = -1;
  let nounSeen = false;
  for (; i < tokens.length; i++) {
    const word = tokens[i]?.lower ?? "";
    if (subject === undefined && subjectPronouns.has(word)) {
      subject = word === "i" ? "i" : word === "we" ? "we" : "other";
      continue;
    }
    if (adverbs.has(word) || tokens[i]?.text === "May") continue;
    const next = nextContent(tokens, i + 1);
    if (modalWould.has(word) || (word === "'d" && subject)) {
      if (word === "'d" && isPastParticipleAfter(tokens, i)) {
        form = "past";
      } else if (word === "could" && (perception.has(next) || tokens[i + 1]?.lower === "n't")) {
        form = "past";
      } else if (/^(would|'d)$/.test(word) && politeness.has(next)) {
        form = "present";
      } else {
        form = word === "may" || word === "must" ? "present" : "would";
      }
      verb = next;
      verbAt = tokens.findIndex((token, at) => at > i && token.lower === next);
      if (verbAt < 0) verbAt = i;
      break;
    }
    if (word === "used" && tokens[i + 1]?.lower === "to") {
      form = "past";
      verb = nextContent(tokens, i + 2);
      verbAt = i + 2;
      break;
    }
    if (be.has(word) || perfectHead.has(word) || /^(do|does|did)$/.test(word)) {
      form = /^(was|were|had|did)$/.test(word)
        ? "past"
        : word === "been" || word === "being"
          ? "participle"
          : "present";
      const nextTags = tagsOf(next);
      const perfect =
        /^(have|'ve|has|'s)$/.test(word) && next !== "got" && nextTags.some((tag) => tag === "VBN");
      if (perfect && (word !== "'s" || subject === "other")) form = "past";
      if (/^(am|'m|'s|is|are)$/.test(word) && next === "going" && /\bgoing to\b/.test(joinFrom(tokens, i)))
        form = "would";
      verb = next;
      verbAt = tokens.findIndex((token, at) => at > i && token.lower === next);
      if (verbAt < 0 || !(tagsOf(next).some(isVerbTag) && (perfect || /^(do|does|did)$/.test(word)))) {
        verbAt = i;
        verb = perfect ? next : (tokens[i]?.lower ?? "");
      }
      break;
    }
    const tag = isPluralSubject(tokens, i, subject) ? undefined : readVerb(tokens, i);
    if (
      tag !== undefined &&
      tokens[i - 1]?.lower !== "to" &&
      !(nounSeen && subject === undefined && tag === "VBG")
    ) {
      const tags = tagsOf(word);
      const past = tags.includes("VBD");
      const plain = tags.includes("VB") || tags.includes("VBP");
      form =
        past && plain
          ? "same"
          : past
            ? "past"
            : tag === "VBG" || tag === "VBN"
              ? "participle"
              : tag === "VBZ"
                ? "present"
                : "base";
      verb = word;
      verbAt = i;
      break;
    }
    if (!determiners.has(word)) nounSeen = true;
  }
  if (subject === undefined && nounSeen && form !== undefined) subject = "other";
  subject = readJoinedSubject(tokens, subject, verbAt);
  const denied = isDenied(tokens, verbAt, opener, verb);
  return { tokens, opener, subject, denied, form, verb: tokens[verbAt], reporting: reportingVerbs.has(verb) };
}

/** "Falls dropped": before another verb a word in -s is the subject. */
function isPluralSubject(tokens: readonly Token[], index: number, subject: Person | undefined): boolean {
  const next = tokens[index + 1]?.lower ?? "";
  const tags = tagsOf(tokens[index]?.lower ?? "");
  return (
    subject === undefined &&
    tags.includes("NNS") &&
    (be.has(next) || modalWould.has(next) || tagsOf(next)[0] === "VBD")
  );
}

const reportingVerbs = set(
  "said told asked knew thought hoped agreed wanted decided promised explained wondered offered suggested realised realized believed felt checked see saw",
);

const joinFrom = (tokens: readonly Token[], index: number) =>
  tokens
    .slice(index, index + 4)
    .map((token) => token.lower)
    .join(" ");

/** The next word that is neither an adverb nor a denial. */
function nextContent(tokens: readonly Token[], index: number): string {
  for (let i = index; i < Math.min(tokens.length, index + 4); i++) {
    const word = tokens[i]?.lower ?? "";
    if (!adverbs.has(word)) return word;
  }
  return "";
}

/** Whether the "'d" at this index is "had": a participle follows that is no base form ("I'd been", "I'd a word"). */
function isPastParticipleAfter(tokens: readonly Token[], index: number): boolean {
  const next = nextContent(tokens, index + 1);
  if (/^(a|an|the|no|two|three|been|better|had|got)$/.test(next)) return next !== "better";
  const tags = tagsOf(next);
  const isBase = tags.includes("VB") || tags.includes("VBP") || tags.includes("NN");
  return tags.includes("VBN") && !(isBase && !next.endsWith("ed"));
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

function isDenied(tokens: readonly Token[], verbAt: number, opener: string, verb: string): boolean {
  if (opener === "without" || opener === "nor") return true;
  if (failing.has(verb)) return true;
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
    } else if (last && last.form === undefined && last.subject === undefined && sameQuote) {
      // … and one that opens a sentence ("In May, …") or only joins ("so that …") to the clause after it.
      const opener = draft.opener || last.opener;
      drafts[drafts.length - 1] = { ...draft, opener, tokens: [...last.tokens, ...draft.tokens] };
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
  const clauses: Clause[] = [];
  let main: Context & { negated: boolean; reporting: boolean } = {
    ...before,
    negated: false,
    reporting: false,
  };
  drafts.forEach((draft, index) => {
    const first = draft.tokens[0] as Token;
    const last = draft.tokens.at(-1) as Token;
    const subordinate = subordinators.has(draft.opener);
    const dropped = draft.subject === undefined;
    let mood: Mood = main.mood;
    if (draft.form === "past" || draft.form === "present" || draft.form === "would") mood = draft.form;
    if (draft.form === "would" && main.reporting && main.mood === "past" && index > 0) mood = "past";
    if (draft.form === "base" && !dropped) mood = main.mood === "would" && subordinate ? "would" : "present";
    if (draft.form === "same" && !dropped && main.mood === "present") mood = "past";
    if (imagines && subordinate && /^(if|unless|once|until|whether)$/.test(draft.opener)) mood = "would";
    let person: Person = draft.subject ?? main.person;
    if (dropped && index === 0) {
      person =
        draft.form === "past"
          ? "i"
          : draft.form === "base" && before.mood === "would"
            ? before.person
            : "none";
      if (draft.form === "same") person = before.person === "i" ? "i" : "none";
      if (draft.form === "base" && before.mood !== "would") mood = "present";
      if (draft.form === undefined) person = "none";
    }
    const continuesDenial =
      dropped && main.negated && draft.form !== "past" && /^(or|nor|)$/.test(draft.opener);
    const negated = draft.denied || continuesDenial;
    clauses.push({
      start: first.start,
      end: last.end,
      tokens: draft.tokens,
      verb: draft.verb,
      person,
      mood,
      negated,
      quoted: quotedAt(first.start),
      question: isQuestion && plain.slice(last.end, last.end + 3).includes("?"),
    });
    if (!subordinate && draft.form !== undefined && !quotedAt(first.start)) {
      main = { person, mood, negated, reporting: draft.reporting };
    } else if (draft.form !== undefined) {
      main = { ...main, reporting: draft.reporting };
    }
  });
  return clauses;
}
