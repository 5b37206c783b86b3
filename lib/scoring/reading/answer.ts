import { type Clause, type Context, readClauses } from "./clauses";
import { findFiller } from "./filler";
import { readHabits, readHistoricPresent } from "./moods";
import { makePlain } from "./plain-text";
import { splitSentences } from "./sentences";
import { isNumber, type Token, tokenise } from "./tokens";

/**
 * One sentence, list item or heading ("Situation:"), with its clauses. A heading has none, and neither has filler or
 * a sentence that was said before in the same words: what is pasted twice counts once.
 */
export type Sentence = {
  start: number;
  end: number;
  tokens: readonly Token[];
  clauses: readonly Clause[];
  heading: boolean;
  /** Word for word an earlier sentence. */
  copy: boolean;
  /** A commonplace, praise of oneself or a row of bare words: nothing that could be evidence. */
  filler: boolean;
  question: boolean;
};

/** The token of this number in a sentence. */
export type Place = { sentence: Sentence; at: number };

/** Where each stem, each word and the numbers stand, in order: what opens a cue is looked up here, not searched for. */
export type Places = {
  byStem: ReadonlyMap<string, readonly Place[]>;
  byWord: ReadonlyMap<string, readonly Place[]>;
  ofNumbers: readonly Place[];
};

/** An answer as rules see it. All offsets point into `text`, the answer exactly as it was typed. */
export type Answer = {
  text: string;
  /** The text with curly quotes, odd spaces and the like made plain, character for character. */
  plain: string;
  tokens: readonly Token[];
  places: Places;
  sentences: readonly Sentence[];
  clauses: readonly Clause[];
};

const fillers = new Set(["um", "umm", "uh", "er", "erm", "hmm", "mm"]);

/** "you know" and "I mean", where a comma, a stop or the end follows. */
function isAside(first: Token | undefined, second: Token | undefined, plain: string): boolean {
  const opens =
    (first?.lower === "you" && second?.lower === "know") ||
    (first?.lower === "i" && second?.lower === "mean");
  return opens && /[,.?!]/.test(plain[second?.end ?? 0] ?? ".");
}

/** Words without the fillers of speech: "um", "you know", "I mean", and "like" between commas. */
function dropFillers(tokens: readonly Token[], plain: string): Token[] {
  return tokens.filter((token, index) => {
    if (fillers.has(token.lower)) return false;
    if (token.lower === "like") {
      const before = plain[token.start - 1] === "," || plain.slice(token.start - 2, token.start) === ", ";
      return !(before && plain[token.end] === ",");
    }
    return !isAside(token, tokens[index + 1], plain) && !isAside(tokens[index - 1], token, plain);
  });
}

/** Whether an offset lies inside double quotation marks; an unpaired mark opens nothing. */
function findQuotes(plain: string): (offset: number) => boolean {
  const ranges: [number, number][] = [];
  for (const match of plain.matchAll(/"[^"\n]{1,400}"/g))
    ranges.push([match.index, match.index + match[0].length]);
  for (const match of plain.matchAll(
    /(?<=^|[\s(:,])'[^'\n]{1,200}(?:'[a-z][^'\n]{0,200}){0,6}[.!?,]?'(?=$|[\s.,;:!?)])/g,
  )) {
    ranges.push([match.index, match.index + match[0].length]);
  }
  ranges.sort((a, b) => a[0] - b[0]);
  return (offset) => {
    let low = 0;
    let high = ranges.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [start, end] = ranges[middle] as [number, number];
      if (offset < start) high = middle - 1;
      else if (offset >= end) low = middle + 1;
      else return true;
    }
    return false;
  };
}

function findPlaces(sentences: readonly Sentence[]): Places {
  const byStem = new Map<string, Place[]>();
  const byWord = new Map<string, Place[]>();
  const ofNumbers: Place[] = [];
  const file = (index: Map<string, Place[]>, key: string, place: Place) => {
    const known = index.get(key);
    if (known) known.push(place);
    else index.set(key, [place]);
  };
  for (const sentence of sentences) {
    if (sentence.clauses.length === 0) continue;
    for (const [at, token] of sentence.tokens.entries()) {
      const place = { sentence, at };
      file(byStem, token.stem, place);
      file(byWord, token.lower, place);
      if (isNumber(token)) ofNumbers.push(place);
    }
  }
  return { byStem, byWord, ofNumbers };
}

/** A sentence or clause as it would read without slips of the pen: for patterns, not for offsets. */
export function spellRight({ plain }: Answer, { tokens }: { tokens: readonly Token[] }): string {
  let line = "";
  let at = tokens[0]?.start ?? 0;
  for (const { start, end, lower } of tokens) {
    const typed = plain.slice(start, end);
    line += plain.slice(at, start) + (typed.toLowerCase() === lower ? typed : lower);
    at = end;
  }
  return line + plain.slice(at, at + 1);
}

/** Where the telling ends: after the last sentence that is no copy, heading or filler; an offset, 0 for none. */
export const endOfTelling = ({ sentences }: Answer) =>
  sentences.findLast(({ clauses }) => clauses.length > 0)?.end ?? 0;

/**
 * Reads an answer into words, sentences and clauses. Takes any string (empty, long, in any script) and never throws;
 * the time is linear in its length. English is what it understands.
 */
export function readAnswer(text: string): Answer {
  const plain = makePlain(text);
  const tokens = tokenise(text, plain);
  const quotedAt = findQuotes(plain);
  const sentences: Sentence[] = [];
  let context: Context = { mood: "past", person: "none" };
  const seen = new Set<string>();
  let next = 0;
  for (const span of splitSentences(plain)) {
    const from = next;
    while (next < tokens.length && (tokens[next] as Token).start < span.end) next++;
    const own = dropFillers(
      tokens.slice(from, next).filter((token) => token.start >= span.start),
      plain,
    );
    if (own.length === 0) continue;
    const question = /\?["')\]]*\s*$/.test(plain.slice(span.start, span.end));
    const key = own.map((token) => token.stem).join(" ");
    const copy = own.length > 2 && seen.has(key);
    seen.add(key);
    const clauses = span.heading || copy ? [] : readClauses(own, plain, question, quotedAt, context);
    const last = clauses.findLast(
      ({ quoted, person, opener }) => !quoted && person !== "other" && !/^(if|unless|whether)$/.test(opener),
    );
    if (last) context = { mood: last.mood, person: last.person };
    sentences.push({
      start: (own[0] as Token).start,
      end: (own.at(-1) as Token).end,
      tokens: own,
      clauses,
      heading: span.heading,
      copy,
      filler: false,
      question,
    });
  }
  readHabits(sentences);
  readHistoricPresent(sentences, plain);
  const whole = { text, plain, tokens, places: findPlaces(sentences), sentences, clauses: [] };
  for (const sentence of findFiller(whole)) Object.assign(sentence, { filler: true, clauses: [] });
  return { ...whole, clauses: sentences.flatMap((sentence) => sentence.clauses) };
}
