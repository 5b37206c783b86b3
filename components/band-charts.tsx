import { getCompetency } from "@/lib/competencies";
import type { CompetencyProgress } from "@/lib/progress";
import { BandChart, type BandPoint, tutorSign } from "./band-chart";

/** A chart for each competency with two answers or more: one alone is no course over time. */
export function BandCharts({ charts }: { charts: CompetencyProgress<BandPoint>[] }) {
  const drawn = charts.filter(({ points }) => points.length > 1);
  return (
    <section aria-labelledby="over-time">
      <h2 id="over-time">Your bands over time</h2>
      {drawn.length === 0 ? (
        <p>From the second answer about a skill or value on, a line here shows how the bands change.</p>
      ) : (
        <Charts charts={drawn} />
      )}
    </section>
  );
}

function Charts({ charts }: { charts: CompetencyProgress<BandPoint>[] }) {
  return (
    <>
      <p className="app-legend">
        <span>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle className="app-chart__mark" cx="8" cy="8" r="5" />
          </svg>
          the mark
        </span>
        <span>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <rect className="app-chart__own" x="3" y="3" width="10" height="10" />
          </svg>
          the band that you gave yourself
        </span>
        {charts.some(({ points }) => points.some(({ tutorBand }) => tutorBand !== null)) && (
          <span>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path className="app-chart__tutor" d={tutorSign(12, 12)} />
            </svg>
            your tutor’s band
          </span>
        )}
      </p>
      <div className="app-charts">
        {charts.map(({ competency, points }) => (
          <BandChart name={getCompetency(competency)?.name ?? competency} points={points} key={competency} />
        ))}
      </div>
    </>
  );
}
