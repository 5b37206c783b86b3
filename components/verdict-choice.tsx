import type { ShownFinding } from "@/lib/tutoring/findings";
import type { FindingVerdict } from "@/lib/tutoring/review";

/** A finding with the words that it stands on, and what the tutor says of it. */
export function VerdictChoice({
  name,
  finding: { title, quotes },
  verdict,
}: {
  name: string;
  finding: ShownFinding;
  verdict: FindingVerdict | undefined;
}) {
  return (
    <div className="app-verdict-choice">
      <label className="app-verdict-choice__title" htmlFor={`verdict-${name}`}>
        {title}
        {quotes.length > 0 && (
          <span className="app-verdict-choice__quotes">{quotes.map((quote) => `“${quote}”`).join(" ")}</span>
        )}
      </label>
      <select
        className="nhsuk-select"
        id={`verdict-${name}`}
        name={`verdict-${name}`}
        defaultValue={verdict?.verdict ?? ""}
      >
        <option value="">No view</option>
        <option value="accept">Accept</option>
        <option value="dismiss">Dismiss</option>
        <option value="correct">Correct…</option>
      </select>
      <input
        className="nhsuk-input app-verdict-choice__note"
        name={`note-${name}`}
        aria-label={`What is right instead: ${title}`}
        defaultValue={verdict?.note}
        autoComplete="off"
      />
    </div>
  );
}
