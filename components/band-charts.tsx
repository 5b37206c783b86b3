import { type CompetencyId, getCompetency } from "@/lib/competencies";
import { groupProgress } from "@/lib/progress";
import { BandChart, type BandPoint, tutorSign } from "./band-chart";

/** A chart for each competency that has been answered. */
export function BandCharts({ points }: { points: (BandPoint & { competency: CompetencyId })[] }) {
  const charts = groupProgress(points);
  return (
    <section aria-labelledby="over-time">
      <h2 id="over-time">Your bands over time</h2>
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
        {points.some(({ tutorBand }) => tutorBand !== null) && (
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
          <BandChart
            name={getCompetency(competency)?.name ?? competency}
            points={points}
            alone={charts.length === 1}
            key={competency}
          />
        ))}
      </div>
    </section>
  );
}
