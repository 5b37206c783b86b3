import type { Answer, Place, Sentence } from "../reading/answer";
import { type Clause, clauseAt, type Mood, type Person } from "../reading/clauses";
import { tagsOf } from "../reading/lexicon";
import { isNumber, type Token } from "../reading/tokens";
import { isAdverb, isBeing, isDeterminer } from "../reading/verb-group";
import type { Question, Span } from "../report";
import { compilePattern, listOpenings, matchFrom, type Pattern } from "./phrase-pattern";

const none: readonly Pattern[] = [];
const nowhere: readonly Place[] = [];
const startOf = ({ sentence, at }: Place) => (sentence.tokens[at] as Token).start;

export type Detect = (answer: Answer, question: Question) => Span[];

type CueOptions = {
  /** Whose doing; default anybody's. */
  who?: readonly Person[];
  /**
   * "told" (default): told as it was asked for: past for a past prompt; also would and present for a hypothetical
   * prompt; also present for a motivation prompt. "any": whatever the mood. Or the moods themselves.
   */
  mood?: "told" | "any" | readonly Mood[];
  /** Default "affirmed". */
  polarity?: "affirmed" | "negated" | "any";
  /** Default false: words in quotation marks do not count. */
  quoted?: boolean;
  /**
   * Default false: the evidence is the pattern's words alone. True: it is an act, told from its verb to the end of its
   * clause (about twelve words at most).
   */
  whole?: boolean;
};

const toldMoods: Record<Question["kind"], readonly Mood[]> = {
  past: ["past"],
  hypothetical: ["past", "present", "would"],
  motivation: ["past", "present"],
};

function fits(clause: Clause, question: Question, options: CueOptions): boolean {
  const { who, mood = "told", polarity = "affirmed", quoted = false } = options;
  if (clause.question || (clause.quoted && !quoted)) return false;
  if (who && !who.includes(clause.person)) return false;
  if (polarity !== "any" && clause.negated !== (polarity === "negated")) return false;
  if (mood === "any") return true;
  return (mood === "told" ? toldMoods[question.kind] : mood).includes(clause.mood);
}

/** Verbs whose "to …" was not done, or by others: "I wanted to help", "I asked her to ring". */
const unfulfilled = new Set(
  "want need like love hope wish mean seem prefer expect intend plan tend know learn ask tell get".split(" "),
);

/**
 * Whether the word at this place tells an act: no noun ("the time", "my coach"), nothing that was done to the writer
 * ("I was told"), nothing that stayed a wish ("I wanted to help").
 */
function isAct(tokens: readonly Token[], at: number, clause: Clause, isOwn: boolean): boolean {
  const token = tokens[at] as Token;
  const tags = tagsOf(token.lower);
  // "if I had told her" is no act, and no more is "the arrangement", whose stem is a verb's.
  // … nor is a liking, nor what one finds hard ("What I find hard is stopping").
  const isLater = clause.mood !== "past" && /^(when|while|once|before|until)$/.test(clause.opener);
  if (isOwn && (isLater || /^(if|unless|what)$/.test(clause.opener) || isLiking(token, clause))) return false;
  if (!tags.some((tag) => tag.startsWith("VB"))) return !/(ment|ion|ance|age|listener)s?$/.test(token.lower);
  let before = at - 1;
  while (isAdverb(tokens[before]?.lower ?? "")) before--;
  const previous = tokens[before];
  if (previous === undefined || previous.start < clause.start) return true;
  // "the training", "a proper check"
  const article = isAdjective(previous) ? (tokens[before - 1] ?? previous) : previous;
  if ((isDeterminer(article.lower) && article.lower !== "that") || article.lower === "of") return false;
  if (previous.lower === "'s" && !tags.includes("VBN") && !tags.includes("VBG")) return false;
  if (!isOwn) return true;
  // "a weapons count", "people ringing"
  const isSubject = /^(i|we)$/.test(previous.lower);
  if (token !== clause.verb && !isSubject && isNoun(previous)) return false;
  // "off checks", "at work", "what order"
  if (token !== clause.verb && isNoun(token) && /^(IN|WP|WDT)/.test(tagsOf(previous.lower)[0] ?? ""))
    return false;
  if (previous.lower === "to" && clause.verb !== token) return !unfulfilled.has(clause.verb?.stem ?? "");
  return !(isBeing(previous) && tags.includes("VBN") && !isBeing(token)) || isByWriter(clause);
}

/** "I like taking things apart", "I find it hard when things go wrong" */
function isLiking(token: Token, { verb, tokens }: Clause): boolean {
  const [it, hard] = verb?.stem === "find" ? tokens.slice(tokens.indexOf(verb) + 1) : [];
  if (it?.lower === "it" && /^(hard|difficult|easy|tough)$/.test(hard?.lower ?? "")) return true;
  return token !== verb && /^(like|love|hate|prefer)$/.test(verb?.stem ?? "") && token.lower.endsWith("ing");
}

const isNoun = (token: Token) => (tagsOf(token.lower)[0] ?? "").startsWith("NN");

const isAdjective = (token: Token) => (tagsOf(token.lower)[0] ?? "").startsWith("JJ");

/** "It was stopped by me", "at my request". */
const isByWriter = ({ tokens }: Clause) =>
  tokens.some(({ lower }, i) => /^(me|my)$/.test(lower) && /^(by|at)$/.test(tokens[i - 1]?.lower ?? ""));

const longest = 12;
const auxiliary = /^(n't|not|never|do|did|was|were|am|'m|would|'d|could|can|will|'ll|have|had|'ve)$/;

/** From the verb of its clause, with what denies it, to the end of the clause in which a match ends. */
function completeClause(
  { tokens, clauses }: Sentence,
  at: number,
  matched: number,
): [from: number, to: number] {
  const first = tokens[at] as Token;
  const last = tokens[matched - 1] as Token;
  const opening = clauseAt(clauses, first.start);
  const closing = clauseAt(clauses, last.start);
  const verbAt = opening?.verb ? tokens.indexOf(opening.verb) : at;
  let from = verbAt >= 0 && at - verbAt < longest ? Math.min(at, verbAt) : at;
  while (
    opening &&
    (tokens[from - 1]?.start ?? -1) >= opening.start &&
    auxiliary.test(tokens[from - 1]?.lower ?? "")
  )
    from--;
  const limit = Math.max(matched, Math.min(tokens.length, from + longest));
  let to = matched;
  while (closing && to < limit && (tokens[to] as Token).end <= closing.end) to++;
  return [from, to];
}

/** Adds the places of the words that both know, looking each word of the shorter list up in the longer. */
function addShared(
  found: Place[],
  places: ReadonlyMap<string, readonly Place[]>,
  wanted: ReadonlyMap<string, unknown>,
) {
  if (wanted.size < places.size) {
    for (const word of wanted.keys()) for (const place of places.get(word) ?? nowhere) found.push(place);
  } else {
    for (const [word, own] of places) if (wanted.has(word)) found.push(...own);
  }
}

/**
 * A detector for these patterns (phrase-pattern.ts says how they are written): every match in a clause that fits, in order, none overlapping. The earliest match
 * wins, of several at one place the longest.
 */
export function findCues(options: CueOptions, ...patterns: string[]): Detect {
  const byStem = new Map<string, Pattern[]>();
  const byWord = new Map<string, Pattern[]>();
  const byNumber: Pattern[] = [];
  const file = (index: Map<string, Pattern[]>, key: string, pattern: Pattern) =>
    index.set(key, [...(index.get(key) ?? []), pattern]);
  for (const pattern of patterns.map(compilePattern)) {
    for (const element of listOpenings(pattern)) {
      for (const stem of element.stems) file(byStem, stem, pattern);
      for (const word of element.exact) file(byWord, word, pattern);
      if (element.number) byNumber.push(pattern);
    }
  }
  const matchAt = (tokens: readonly Token[], at: number) => {
    const token = tokens[at] as Token;
    let end = -1;
    for (const pattern of byStem.get(token.stem) ?? none)
      end = Math.max(end, matchFrom(pattern, 0, tokens, at));
    for (const pattern of byWord.get(token.lower) ?? none)
      end = Math.max(end, matchFrom(pattern, 0, tokens, at));
    if (byNumber.length > 0 && isNumber(token))
      for (const pattern of byNumber) end = Math.max(end, matchFrom(pattern, 0, tokens, at));
    return end;
  };
  const isOwn = options.who?.every((person) => person === "i" || person === "we") ?? false;
  const findOpenings = ({ places }: Answer) => {
    const found: Place[] = byNumber.length > 0 ? [...places.ofNumbers] : [];
    addShared(found, places.byStem, byStem);
    addShared(found, places.byWord, byWord);
    return found.length < 2 ? found : found.sort((a, b) => startOf(a) - startOf(b));
  };
  return (answer, question) => {
    const spans: Span[] = [];
    let reached = -1;
    for (const { sentence, at } of findOpenings(answer)) {
      const { tokens, clauses } = sentence;
      const { start: opens } = tokens[at] as Token;
      if (opens < reached) continue;
      const clause = clauseAt(clauses, opens);
      if (!clause || !fits(clause, question, options)) continue;
      const matched = matchAt(tokens, at);
      if (matched <= at || (options.whole && !isAct(tokens, at, clause, isOwn))) continue;
      const [from, to] = options.whole ? completeClause(sentence, at, matched) : [at, matched];
      const start = Math.max((tokens[from] as Token).start, spans.at(-1)?.end ?? 0);
      reached = (tokens[to - 1] as Token).end;
      spans.push({ start, end: reached });
    }
    return spans;
  };
}

/**
 * What the writer did (or would do, where that was asked): "I …", affirmed, not quoted, not a question; the evidence
 * is the whole rest of the clause.
 */
export function findOwnActions(...patterns: string[]): Detect {
  return findCues({ who: ["i"], whole: true }, ...patterns);
}

/** The findings of several detectors as one list, in order; where two overlap the earlier one stays. */
export function findAny(...detectors: Detect[]): Detect {
  return (answer, question) => {
    const spans = detectors.flatMap((detect) => detect(answer, question));
    spans.sort((a, b) => a.start - b.start || b.end - a.end);
    let reached = 0;
    return spans.filter((span) => {
      if (span.start < reached) return false;
      reached = span.end;
      return true;
    });
  };
}
