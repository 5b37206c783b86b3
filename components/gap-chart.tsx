import { scaleBand, scaleLinear } from "d3-scale";
import { type Gaps, sayGap } from "@/lib/progress";
import { Details } from "./nhs/details";
import { Table } from "./nhs/table";

const size = { width: 320, height: 150, top: 20, bottom: 42 };
const gaps = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

/** How many answers lie how far from the mark of the rules, as columns, with the same as a table folded away below it. */
export function GapChart({ name, gaps: { rows } }: { name: string; gaps: Gaps }) {
  return (
    <figure className="app-chart">
      <Drawing rows={rows} label={`${name}: ${rows.map(sayRow).join(", ")}`} />
      <Details summary={`Table: ${name}`}>
        <Table
          caption={<span className="nhsuk-u-visually-hidden">{name}, against the mark of the rules</span>}
          columns={[{ heading: "Against the mark" }, { heading: "Answers", numeric: true }]}
          rows={rows.map(({ gap, count }) => ({ id: String(gap), cells: [sayGap(gap), count] }))}
        />
      </Details>
    </figure>
  );
}

function Drawing({ rows, label }: { rows: Gaps["rows"]; label: string }) {
  const { width, height, top, bottom } = size;
  const toX = scaleBand(gaps, [0, width]).padding(0.25);
  const toY = scaleLinear([0, Math.max(...rows.map(({ count }) => count))], [height - bottom, top]);
  const middle = (gap: number) => (toX(gap) ?? 0) + toX.bandwidth() / 2;
  return (
    <svg className="app-chart__drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {rows.map(({ gap, count }) => (
        <g key={gap}>
          <rect
            className="app-chart__column"
            x={toX(gap)}
            y={toY(count)}
            width={toX.bandwidth()}
            height={toY(0) - toY(count)}
          />
          <text className="app-chart__text" x={middle(gap)} y={toY(count) - 5} textAnchor="middle">
            {count}
          </text>
        </g>
      ))}
      <line className="app-chart__axis" x1="0" x2={width} y1={toY(0)} y2={toY(0)} />
      {gaps.map((gap) => (
        <text className="app-chart__text" x={middle(gap)} y={toY(0) + 17} textAnchor="middle" key={gap}>
          {gap > 0 ? `+${gap}` : gap < 0 ? `−${-gap}` : "="}
        </text>
      ))}
      <text className="app-chart__text" x="4" y={height - 6}>
        ← lower
      </text>
      <text className="app-chart__text" x={width - 4} y={height - 6} textAnchor="end">
        higher →
      </text>
    </svg>
  );
}

const sayRow = ({ gap, count }: Gaps["rows"][number]) => `${sayGap(gap).toLowerCase()} ${count}`;
