import type { Answer } from "../reading/answer";
import { type Clause, clauseAt } from "../reading/clauses";
import type { Span } from "../report";

/** One pattern of several, each from the start of a word. */
export const any = (parts: readonly string[]) => new RegExp(`\\b(?:${parts.join("|")})`, "gm");

/** Ends in somebody else's saying, so that what follows is theirs. */
export const reporting =
  /\b(?<!i |we |and |but |then )(?:said|says|told|tells|asked|suggested|wanted|argued|reckoned|insisted|thought)\b[^.;]{0,50}$/;

/** All matches of a global pattern. `matchAll` would copy the pattern each time, which costs more than the search. */
export function* matchesOf(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) yield match;
}

/** Whether a match counts: its clause, the words before and after it in its sentence and the next, itself. */
type Test = (clause: Clause | undefined, before: string, after: string, phrase: string) => boolean;

/** The matches of a pattern in sentences that are the writer's own, not quoted nor asked, for which a test holds. */
export function findPhrases({ plain, sentences }: Answer, patterns: readonly RegExp[], test: Test): Span[] {
  const lower = plain.toLowerCase();
  // Most texts hold nothing of most patterns: one look at the whole spares a look at each sentence.
  const present = patterns.filter((pattern) => lower.search(pattern) >= 0);
  if (present.length === 0) return [];
  return sentences.flatMap((sentence, i) => {
    const text = lower.slice(sentence.start, sentence.end);
    const next = lower.slice(sentence.end, sentences[i + 1]?.end ?? sentence.end);
    return present.flatMap((pattern) =>
      [...matchesOf(text, pattern)].flatMap((match): Span[] => {
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        const clause = clauseAt(sentence.clauses, start);
        if (clause?.quoted || clause?.question) return [];
        const before = text.slice(Math.max(0, match.index - 120), match.index);
        return test(clause, before, text.slice(match.index + match[0].length) + next, match[0])
          ? [{ start, end }]
          : [];
      }),
    );
  });
}

/** Whether the writer, alone or with others, is the doer. */
export const isOwn = (clause: Clause | undefined) => clause?.person === "i" || clause?.person === "we";
