import { sayMoment } from "@/lib/say-date";
import { bands } from "@/lib/scoring/bands";
import type { Line, Report } from "@/lib/scoring/report";
import { joinSpans } from "@/lib/scoring/segments";
import { Table } from "./nhs/table";
import { compareWords, WordDifference } from "./word-difference";

type Compared = { id: string; text: string; createdAt: Date; report: Report };

/** Two attempts at a prompt side by side: the words that went and came, then the difference in points and flags. */
export function AttemptComparison({ first, second }: { first: Compared; second: Compared }) {
  const { before, after } = compareWords(first.text, second.text);
  return (
    <>
      <div className="app-compare">
        <section aria-labelledby="first">
          <Summary id="first" name="First" attempt={first} />
          <WordDifference stretches={before} as="del" />
        </section>
        <section aria-labelledby="second">
          <Summary id="second" name="Second" attempt={second} />
          <WordDifference stretches={after} as="ins" />
        </section>
      </div>
      <Table
        caption="What changed in the points"
        captionSize="m"
        columns={[
          { heading: "Line" },
          { heading: "First", numeric: true },
          { heading: "Second", numeric: true },
          { heading: "Change", numeric: true },
          { heading: "New words that count" },
        ]}
        rows={listLines(first, second)}
      />
      <FlagDifference first={first.report} second={second.report} />
    </>
  );
}

function Summary({ id, name, attempt }: { id: string; name: string; attempt: Compared }) {
  const { band, points, words } = attempt.report;
  return (
    <>
      <h2 className="nhsuk-heading-m nhsuk-u-margin-bottom-2" id={id}>
        {name}: <a href={`/attempts/${attempt.id}`}>{sayMoment(attempt.createdAt)}</a>
      </h2>
      <p>
        <strong>
          Band {band}: {bands[band].name}
        </strong>
        , {points} of 100 points, {words} words
      </p>
    </>
  );
}

/** A row for each line that either report has; engines of different versions can differ in their lines. */
function listLines(first: Compared, second: Compared) {
  const ids = new Set([...second.report.lines, ...first.report.lines].map(({ id }) => id));
  return [...ids].map((id) => {
    const [before, after] = [first, second].map(({ report }) => report.lines.find((line) => line.id === id));
    const old = listEvidence(first.text, before);
    const fresh = listEvidence(second.text, after).filter((words) => !old.includes(words));
    const change = before && after ? after.points - before.points : undefined;
    const quotes = fresh.map((words) => `“${words}”`).join(", ") || "–";
    const title = after?.title ?? before?.title;
    return { id, cells: [title, sayPoints(before), sayPoints(after), sayChange(change), quotes] };
  });
}

function listEvidence(text: string, line: Line | undefined): string[] {
  const spans = line?.findings.flatMap((finding) => finding.evidence) ?? [];
  return joinSpans(spans, text.length).map(({ start, end }) => text.slice(start, end));
}

const sayPoints = (line: Line | undefined) => (line ? `${line.points} of ${line.outOf}` : "–");

const sayChange = (change: number | undefined) =>
  change === undefined ? "–" : change === 0 ? "same" : `${change > 0 ? "+" : "−"}${Math.abs(change)}`;

function FlagDifference({ first, second }: { first: Report; second: Report }) {
  const flags = [
    ...first.flags
      .filter(({ id }) => !second.flags.some((flag) => flag.id === id))
      .map(say("No longer there")),
    ...second.flags.map((flag) =>
      say(first.flags.some(({ id }) => id === flag.id) ? "Still there" : "New")(flag),
    ),
  ];
  if (flags.length === 0) return null;
  return (
    <section aria-labelledby="flag-changes">
      <h2 className="nhsuk-heading-m" id="flag-changes">
        What a panel would mind
      </h2>
      <ul>
        {flags.map(({ id, change, message }) => (
          <li key={id}>
            <strong>{change}:</strong> {message}
          </li>
        ))}
      </ul>
    </section>
  );
}

const say =
  (change: string) =>
  ({ id, message }: Report["flags"][number]) => ({ id, change, message });
