import { type Clause, type Context, readClauses } from "./clauses";
import { splitSentences } from "./sentences";
import { makePlain, type Token, tokenise } from "./tokens";

/**
 * One sentence, list item or heading ("Situation:"), with its clauses. A heading has none, and neither has a sentence
 * that was said before in the same words: what is pasted twice counts once.
 */
export type Sentence = {
  start: number;
  end: number;
  tokens: readonly Token[];
  clauses: readonly Clause[];
  heading: boolean;
  /** Word for word an earlier sentence. */
  copy: boolean;
  question: boolean;
};

/** An answer as rules see it. All offsets point into `text`, the answer exactly as it was typed. */
export type Answer = {
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  clauses: readonly Clause[];
};

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
    const own = tokens.slice(from, next).filter((token) => token.start >= span.start);
    if (own.length === 0) continue;
    const question = /\?["')\]]*\s*$/.test(plain.slice(span.start, span.end));
    const key = own.map((token) => token.stem).join(" ");
    const copy = own.length > 2 && seen.has(key);
    seen.add(key);
    const clauses = span.heading || copy ? [] : readClauses(own, plain, question, quotedAt, context);
    const last = clauses.findLast((clause) => !clause.quoted && clause.person !== "other");
    if (last) context = { mood: last.mood, person: last.person };
    sentences.push({
      start: (own[0] as Token).start,
      end: (own.at(-1) as Token).end,
      tokens: own,
      clauses,
      heading: span.heading,
      copy,
      question,
    });
  }
  return { text, tokens, sentences, clauses: sentences.flatMap((sentence) => sentence.clauses) };
}
