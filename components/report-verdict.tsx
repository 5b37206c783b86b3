import { bands } from "@/lib/scoring/bands";
import type { Band, Report } from "@/lib/scoring/report";
import { BandScale } from "./band-scale";

/** Answers with fewer words than this have no room for facts, steps and what comes of them. */
const shortAnswer = 80;

/** The band with its meaning, the points, and beside it the bands of the applicant and of the tutor. */
export function ReportVerdict({
  report,
  ownBand,
  tutorBand,
}: {
  report: Report;
  ownBand?: Band | null;
  tutorBand?: Band | null;
}) {
  const { name, meaning } = bands[report.band];
  const sum = report.lines.reduce((total, line) => total + line.points, 0);
  return (
    <section className="app-verdict" aria-labelledby="verdict">
      <h2 className="app-verdict__heading" id="verdict">
        {tutorBand != null && "The automatic mark: "}
        Band {report.band} of 4: {name}
      </h2>
      <p className="nhsuk-u-margin-bottom-3">{meaning}</p>
      <BandScale band={report.band} ownBand={ownBand} tutorBand={tutorBand} />
      <p className="app-verdict__points">
        <strong>{report.points}</strong> of 100 points
      </p>
      {sum > report.points && (
        <p>
          The lines below add up to {sum}, but what a panel would mind keeps the mark at {report.points}.
        </p>
      )}
      {ownBand != null && <p>{compareBands(ownBand, report.band)}</p>}
      {report.band === 0 && (
        <p>
          This says nothing about you. It says that a panel would need something else to go on: an answer to
          this very question, with facts, and with your own part in it.
        </p>
      )}
      {report.words < shortAnswer && (
        <p>
          This is a short answer: {report.words} {report.words === 1 ? "word" : "words"}. Most people need 200
          to 300 words for a full answer.
        </p>
      )}
    </section>
  );
}

function compareBands(own: Band, band: Band): string {
  const difference = Math.abs(own - band);
  if (difference === 0) return "You gave yourself the same band.";
  const bandsApart = difference === 1 ? "One band" : `${["", "", "Two", "Three", "Four"][difference]} bands`;
  const side = own > band ? "above" : "below";
  return `You gave yourself ${own}, ${bands[own].name}. ${bandsApart} ${side} this mark.`;
}
