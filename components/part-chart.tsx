import { scaleBand, scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import type { PartCount } from "@/lib/progress";
import { partAnchors } from "@/lib/tutoring/anchors";
import { Details } from "./nhs/details";
import { Table } from "./nhs/table";

type Level = "missing" | "partial" | "clear";

const levels: readonly Level[] = ["missing", "partial", "clear"];
const size = { width: 320, height: 176, left: 76, bottom: 6 };

/** How often each part was missing, partial and clear, as one bar a part, with the same as a table folded away below it. */
export function PartChart({ parts }: { parts: readonly PartCount[] }) {
  return (
    <figure className="app-chart">
      <p className="app-legend">
        {levels.map((level) => (
          <span key={level}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <rect
                className={`app-chart__level app-chart__level--${level}`}
                x="1"
                y="1"
                width="14"
                height="14"
              />
            </svg>
            {level}
          </span>
        ))}
      </p>
      <Drawing parts={parts} />
      <Details summary="Table: parts of your answers">
        <Table
          caption={<span className="nhsuk-u-visually-hidden">Parts of your answers</span>}
          columns={[
            { heading: "Part" },
            ...levels.map((level) => ({ heading: capitalise(level), numeric: true })),
          ]}
          rows={parts.map((counts) => ({
            id: counts.part,
            cells: [partAnchors[counts.part].name, ...levels.map((level) => counts[level])],
          }))}
        />
      </Details>
    </figure>
  );
}

function Drawing({ parts }: { parts: readonly PartCount[] }) {
  const { width, height, left, bottom } = size;
  const total = Math.max(1, ...parts.map(({ missing, partial, clear }) => missing + partial + clear));
  const toX = scaleLinear([0, total], [left, width]);
  const toY = scaleBand(
    parts.map(({ part }) => part),
    [0, height - bottom],
  ).padding(0.2);
  const bars = stack<unknown, PartCount, Level>().keys(levels)([...parts]);
  const said = parts.map(
    ({ part, missing, partial, clear }) => `${part} missing ${missing}, partial ${partial}, clear ${clear}`,
  );
  return (
    <svg
      className="app-chart__drawing"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Parts of your answers: ${said.join("; ")}`}
    >
      {parts.map(({ part }) => (
        <text className="app-chart__text" x="0" y={(toY(part) ?? 0) + toY.bandwidth() / 2 + 5} key={part}>
          {partAnchors[part].name}
        </text>
      ))}
      {bars.flatMap((series) =>
        series.map((bar) => {
          const [from, to] = bar;
          const { part } = bar.data;
          return (
            to > from && (
              <g key={`${series.key} ${part}`}>
                <rect
                  className={`app-chart__level app-chart__level--${series.key}`}
                  x={toX(from)}
                  y={toY(part)}
                  width={toX(to) - toX(from)}
                  height={toY.bandwidth()}
                />
                <text
                  className={`app-chart__text app-chart__text--${series.key}`}
                  x={(toX(from) + toX(to)) / 2}
                  y={(toY(part) ?? 0) + toY.bandwidth() / 2 + 5}
                  textAnchor="middle"
                >
                  {to - from}
                </text>
              </g>
            )
          );
        }),
      )}
    </svg>
  );
}

const capitalise = (text: string) => text[0]?.toUpperCase() + text.slice(1);
