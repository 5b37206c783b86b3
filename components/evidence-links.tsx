import type { Span } from "@/lib/scoring/report";
import { joinSpans } from "@/lib/scoring/segments";
import { Details } from "./nhs/details";

/** With more quotes than this the rest is folded up: a full answer would stand there again, line after line. */
const shownQuotes = 4;

/** The exact words of a mark, each a link to where they stand in the answer; nothing when there are none. */
export function EvidenceLinks({ text, mark, spans }: { text: string; mark: string; spans: Span[] }) {
  const quotes = joinSpans(spans, text.length).map(({ start, end }, index) => (
    <li key={start}>
      <a href={`#words-${mark}-${index + 1}`}>“{text.slice(start, end)}”</a>
    </li>
  ));
  if (quotes.length === 0) return null;
  const shown = quotes.length > shownQuotes + 1 ? shownQuotes : quotes.length;
  return (
    <>
      <ul className="app-quotes">{quotes.slice(0, shown)}</ul>
      {shown < quotes.length && (
        <Details
          summary={
            <>
              {quotes.length - shown} more<span className="nhsuk-u-visually-hidden"> for mark {mark}</span>
            </>
          }
        >
          <ul className="app-quotes">{quotes.slice(shown)}</ul>
        </Details>
      )}
    </>
  );
}
