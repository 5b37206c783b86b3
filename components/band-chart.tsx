import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import { sayDate } from "@/lib/say-date";
import { bands } from "@/lib/scoring/bands";
import type { Band } from "@/lib/scoring/report";
import { Details } from "./nhs/details";
import { Table } from "./nhs/table";

/** One attempt: its band, the applicant's own and a tutor's where given, and when. */
export type BandPoint = { band: Band; selfBand: Band | null; tutorBand: Band | null; createdAt: Date };

const size = { width: 288, height: 148, left: 22, right: 10, top: 10, bottom: 28 };
/** More attempts than this cannot be told apart on a phone; the newest are drawn, the table has them all. */
const most = 20;

/** The bands of one competency in the order of the attempts, oldest first, with the same as a table folded away below. */
export function BandChart({ name, points }: { name: string; points: BandPoint[] }) {
  const drawn = points.slice(-most);
  const said = drawn
    .map(({ band, tutorBand }) => (tutorBand === null ? band : `${band} (tutor ${tutorBand})`))
    .join(", ");
  return (
    <figure className="app-chart">
      <figcaption className="app-chart__name">{name}</figcaption>
      <Drawing points={drawn} label={`${name}: bands of ${drawn.length} answers, oldest first: ${said}`} />
      {drawn.length < points.length && (
        <p className="nhsuk-body-s">
          The newest {most} of {points.length} answers. The table has them all.
        </p>
      )}
      <Details summary={`Table: ${name}`}>
        <BandTable name={name} points={points} />
      </Details>
    </figure>
  );
}

function BandTable({ name, points }: { name: string; points: BandPoint[] }) {
  const hasTutor = points.some(({ tutorBand }) => tutorBand !== null);
  return (
    <Table
      caption={<span className="nhsuk-u-visually-hidden">Bands for {name}, newest first</span>}
      columns={[
        { heading: "Date" },
        { heading: "Mark" },
        { heading: "Your own" },
        ...(hasTutor ? [{ heading: "Tutor" }] : []),
      ]}
      rows={points.toReversed().map(({ band, selfBand, tutorBand, createdAt }, index) => ({
        id: `${createdAt.toISOString()} ${index}`,
        cells: [sayDate(createdAt), `${band}\u00a0– ${bands[band].name}`, selfBand ?? "–", tutorBand ?? "–"],
      }))}
    />
  );
}

function Drawing({ points, label }: { points: BandPoint[]; label: string }) {
  const { width, height, left, right, top, bottom } = size;
  const toX = scalePoint([...points.keys()], [left + 10, width - right]).align(0.5);
  const toY = scaleLinear([0, 4], [height - bottom, top]);
  const path = line<BandPoint>(
    (_, index) => toX(index) ?? left,
    ({ band }) => toY(band),
  )(points);
  const ends = [points[0], points.at(-1)];
  return (
    <svg className="app-chart__drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {([0, 1, 2, 3, 4] as const).map((band) => (
        <g key={band}>
          <line className="app-chart__grid" x1={left} x2={width} y1={toY(band)} y2={toY(band)} />
          <text className="app-chart__text" x={left - 8} y={toY(band) + 5} textAnchor="end">
            {band}
          </text>
        </g>
      ))}
      <path className="app-chart__line" d={path ?? undefined} />
      {points.map(({ band, selfBand, tutorBand, createdAt }, index) => (
        <g key={`${createdAt.toISOString()} ${toX(index)}`}>
          {selfBand !== null && (
            <rect
              className="app-chart__own"
              x={(toX(index) ?? 0) - 6.5}
              y={toY(selfBand) - 6.5}
              width="13"
              height="13"
            />
          )}
          {tutorBand !== null && (
            <path className="app-chart__tutor" d={tutorSign(toX(index) ?? 0, toY(tutorBand))} />
          )}
          <circle className="app-chart__mark" cx={toX(index)} cy={toY(band)} r="4" />
        </g>
      ))}
      {ends.map(
        (point, index) =>
          point && (
            <text
              className="app-chart__text"
              key={index === 0 ? "first" : "last"}
              x={index === 0 ? left : width}
              y={height - 6}
              textAnchor={index === 0 ? "start" : "end"}
            >
              {sayShortDate(point.createdAt)}
            </text>
          ),
      )}
    </svg>
  );
}

/** A diamond around this point, wide enough to be seen behind the mark. */
export const tutorSign = (x: number, y: number) =>
  `M${x} ${y - 11}L${x + 11} ${y}L${x} ${y + 11}L${x - 11} ${y}Z`;

const sayShortDate = (date: Date) =>
  date.toLocaleDateString("en-GB", { day: "numeric", month: "short", timeZone: "Europe/London" });
