import type { Span } from "@/lib/scoring/report";
import { joinSpans } from "@/lib/scoring/segments";

/** The exact words of a mark, each a link to where they stand in the answer; nothing when there are none. */
export function EvidenceLinks({ text, mark, spans }: { text: string; mark: string; spans: Span[] }) {
  const joined = joinSpans(spans, text.length);
  if (joined.length === 0) return null;
  return (
    <ul className="app-quotes">
      {joined.map(({ start, end }, index) => (
        <li key={start}>
          <a href={`#words-${mark}-${index + 1}`}>“{text.slice(start, end)}”</a>
        </li>
      ))}
    </ul>
  );
}
