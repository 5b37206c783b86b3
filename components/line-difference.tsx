import type { Line, Report } from "@/lib/scoring/report";
import { joinSpans } from "@/lib/scoring/segments";
import { Table } from "./nhs/table";

type Marked = { text: string; report: Report };

/** The lines with other points or with new evidence as a table; the others are only named. */
export function LineDifference({ first, second }: { first: Marked; second: Marked }) {
  const lines = compareLines(first, second);
  const changed = lines.filter(({ change, fresh }) => change !== 0 || fresh.length > 0);
  const same = lines.filter((line) => !changed.includes(line));
  return (
    <section aria-labelledby="line-changes">
      <h2 className="nhsuk-heading-m" id="line-changes">
        What changed in the points
      </h2>
      {changed.length > 0 && (
        <Table
          caption={<span className="nhsuk-u-visually-hidden">Lines that changed</span>}
          columns={[
            { heading: "Line" },
            { heading: "First", numeric: true },
            { heading: "Second", numeric: true },
            { heading: "Change", numeric: true },
            { heading: "New words that count" },
          ]}
          rows={changed.map(({ id, title, before, after, change, fresh }) => ({
            id,
            cells: [title, sayPoints(before), sayPoints(after), sayChange(change), sayQuotes(fresh)],
          }))}
        />
      )}
      {same.length > 0 && <p>The same in both: {same.map(({ title }) => title).join("; ")}.</p>}
    </section>
  );
}

/** Every line that either report has; engines of different versions can differ in their lines. */
function compareLines(first: Marked, second: Marked) {
  const ids = new Set([...second.report.lines, ...first.report.lines].map(({ id }) => id));
  return [...ids].map((id) => {
    const [before, after] = [first, second].map(({ report }) => report.lines.find((line) => line.id === id));
    const old = listEvidence(first.text, before);
    const fresh = listEvidence(second.text, after).filter((words) => !old.includes(words));
    const change = before && after ? after.points - before.points : undefined;
    return { id, title: after?.title ?? before?.title, before, after, change, fresh };
  });
}

function listEvidence(text: string, line: Line | undefined): string[] {
  const spans = line?.findings.flatMap((finding) => finding.evidence) ?? [];
  return joinSpans(spans, text.length).map(({ start, end }) => text.slice(start, end));
}

/** With more quotes than this the others are counted: the answer with all of them stands above. */
const shownQuotes = 4;

function sayQuotes(quotes: string[]): string {
  if (quotes.length === 0) return "–";
  const shown = quotes.length > shownQuotes + 1 ? shownQuotes : quotes.length;
  const said = quotes.slice(0, shown).map((words) => `“${words}”`);
  return [...said, ...(shown < quotes.length ? [`and ${quotes.length - shown} more`] : [])].join(", ");
}

const sayPoints = (line: Line | undefined) => (line ? `${line.points}\u00a0of\u00a0${line.outOf}` : "–");

const sayChange = (change: number | undefined) =>
  change === undefined ? "–" : change === 0 ? "same" : `${change > 0 ? "+" : "−"}${Math.abs(change)}`;
