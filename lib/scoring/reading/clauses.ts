import { type Draft, personOfDropped, readStretch } from "./clause-draft";
import { findStarts, isAsker, isSubordinator, reporting as saying } from "./clause-starts";
import {
  bidsToDo,
  isDoneToWriter,
  isEmbedding,
  isPurpose,
  isSlogan,
  lacksObject,
  tellsContent,
} from "./embedding";
import { findSpeech } from "./speech";
import type { Token } from "./tokens";
import { isBeing } from "./verb-group";

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
  /** Somebody's words, in quotation marks or after "said,": not a report of what was done. */
  quoted: boolean;
  /** What was said, asked or meant, or which thing: "I told him | I'd wait", "the steps | that I may do". */
  embedded: boolean;
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

/** Denied, these deny what follows: "I can't say I read it". */
const doubts = new Set("sai claim pretend think believ".split(" "));

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
  const spoken = findSpeech(drafts, plain);
  const clauses: Clause[] = [];
  let main = { ...before, negated: false, reporting: false, being: false, unsaid: false, bids: false };
  let mainSeen = false;
  drafts.forEach((draft, index) => {
    const first = draft.tokens[0] as Token;
    const last = draft.tokens.at(-1) as Token;
    const previous = drafts[index - 1];
    const end = previous?.tokens.at(-1);
    const isJoined = end !== undefined && plain.slice(end.end, first.start).trim() === "";
    // "If they could not agree I'd tell the nurse" goes on after its condition.
    const isPlan = draft.form === "would" && /^(if|unless|when|once)$/.test(previous?.opener ?? "");
    const isContent =
      isJoined && !isPlan && draft.subject !== undefined && previous !== undefined && tellsContent(previous);
    // "I told him I'd wait": a subject that follows on with nothing between is told of, not telling; unlike the one in
    // "When he came I told him".
    const subordinate =
      isSubordinator(draft.opener) ||
      isPurpose(draft) ||
      isAsker(draft.opener) ||
      (draft.opener === "" && isJoined && (mainSeen || isContent || draft.subject === undefined));
    const embedded =
      subordinate &&
      (isEmbedding(draft, isJoined) || (draft.opener === "" && (isContent || lacksObject(draft, end))));
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
    // "If I was on the bins and the wagon broke down, I would …"
    const isSupposed = imagines && !mainSeen && draft.opener === "and" && clauses.at(-1)?.opener === "if";
    if (isSupposed && draft.form === "past") mood = "would";
    // "When he came in and sat down, I …": what leads in goes on.
    const continues = dropped && !mainSeen && /^(and|or)$/.test(draft.opener);
    let person: Person = draft.subject ?? (continues ? clauses.at(-1)?.person : undefined) ?? main.person;
    if (dropped && index === 0) {
      person = personOfDropped(draft.form, before);
      if (draft.form === "base" && before.mood !== "would") mood = "present";
    }
    // "One of us, I'll call him M, stopped replying": after an aside the doer is the one before it.
    const isAfterAside = dropped && draft.opener === "" && draft.form === "past" && previous?.form !== "past";
    if (isAfterAside && index > 1 && clauses[index - 2]?.person !== "i") person = "other";
    // "I asked each to take a tent and write down what was missing": bidden, and so theirs.
    const isBidden = dropped && main.bids && main.mood === "past" && draft.form === "base";
    const isTheirs = (index === 0 && isDoneToWriter(draft)) || isSlogan(draft, previous, main.mood);
    if (isBidden || isTheirs) person = "other";
    const isQuoted = quotedAt(first.start) || (spoken[index] ?? false);
    const reporting = saying.has(draft.verb?.stem ?? "");
    const continuesDenial =
      dropped && main.negated && (draft.form === "past" ? /^n?or$/ : /^(or|nor|)$/).test(draft.opener);
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
      quoted: isQuoted,
      embedded,
      question: isQuestion && plain.slice(last.end, last.end + 3).includes("?"),
    });
    if (!subordinate && draft.form !== undefined && !isQuoted && !isTheirs) {
      const being = draft.verb !== undefined && isBeing(draft.verb);
      const unsaid = negated && doubts.has(draft.verb?.stem ?? "");
      const goesOn = main.bids && dropped && /^(base|same)$/.test(draft.form);
      main = { person, mood, negated, reporting, being, unsaid, bids: goesOn || bidsToDo(draft) };
      mainSeen = true;
    } else if (draft.form !== undefined) {
      main = { ...main, reporting: reporting && !/^(if|unless|when|before|after)$/.test(draft.opener) };
    }
  });
  return clauses;
}
