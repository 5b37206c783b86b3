import type { Line } from "@/lib/scoring/report";
import { lineKey } from "@/lib/scoring/segments";
import { EvidenceLinks } from "./evidence-links";

/** Each line of the rubric: its number, its points, the mark as a sentence, and the words that earned it. */
export function ReportLines({ text, lines }: { text: string; lines: Line[] }) {
  return (
    <ol className="app-lines">
      {lines.map((line, index) => {
        const key = lineKey(index);
        return (
          <li className="app-line" id={`mark-${key}`} key={line.id}>
            <h3 className="app-line__heading">
              <span className="app-key">
                <span className="nhsuk-u-visually-hidden">Mark </span>
                {key}
              </span>
              <span className="app-line__title">{line.title}</span>
              <span className="app-line__points">
                {line.points} <span className="nhsuk-u-font-weight-normal">of {line.outOf}</span>
              </span>
            </h3>
            <Bar part={line.points / line.outOf} />
            <p className="app-line__said">{line.said}</p>
            <EvidenceLinks
              text={text}
              mark={key}
              spans={line.findings.flatMap((finding) => finding.evidence)}
            />
          </li>
        );
      })}
    </ol>
  );
}

/** How full a line is; the figures beside it say the same. */
function Bar({ part }: { part: number }) {
  return (
    <svg className="app-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect className="app-bar__whole" width="100" height="1" />
      <rect className="app-bar__part" width={Math.round(100 * part) || 0} height="1" />
    </svg>
  );
}
