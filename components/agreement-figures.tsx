import { flagRules } from "@/lib/scoring/flags";
import type { Figures } from "@/lib/scoring/panel/figures";
import { ConfusionTable } from "./confusion-table";
import { Details } from "./nhs/details";
import { Table } from "./nhs/table";

const two = (value: number) => value.toFixed(2);
const percent = (share: number) => `${Math.round(share * 100)}%`;

/** How far the engine's marks agree with the markers of each set of practice answers; the last set is the newest. */
export function AgreementFigures({ sets }: { sets: readonly Figures[] }) {
  const columns = sets.map(({ set, answers }) => ({
    heading: `${set} set (${answers} answers)`,
    numeric: true,
  }));
  const row = (id: string, name: string, say: (figures: Figures) => string) => ({
    id,
    cells: [name, ...sets.map(say)],
  });
  const newest = sets.at(-1);
  return (
    <>
      {newest && (
        <p>
          In the {newest.set} set, the newest, {percent(newest.exact)} of our marks are in the same band as
          the markers’, and {percent(newest.withinOne)} in the same band or the one next to it.
        </p>
      )}
      <Details summary="Our marks beside the markers’ marks, in all sets">
        <Table
          caption={<span className="nhsuk-u-visually-hidden">Our marks beside the markers’ marks</span>}
          columns={[{ heading: "Measure" }, ...columns]}
          rows={[
            row("exact", "Same band", ({ exact }) => percent(exact)),
            row("within", "Same band or the one next to it", ({ withinOne }) => percent(withinOne)),
            row("band", "Agreement on the band (0 is chance, 1 is full)", ({ band }) => two(band.value)),
            row("range", "… and its likely range", ({ band }) => `${two(band.low)} to ${two(band.high)}`),
            row("length", "Agreement if we only counted words", ({ lengthOnly }) => two(lengthOnly)),
            row("situation", "Agreement on the situation", ({ parts }) => two(parts.situation)),
            row("action", "Agreement on what you did", ({ parts }) => two(parts.action)),
            row("result", "Agreement on the result", ({ parts }) => two(parts.result)),
            row("reflection", "Agreement on what you learnt", ({ parts }) => two(parts.reflection)),
            row("competency", "Agreement on the skill or value", ({ competency }) => two(competency)),
          ]}
        />
      </Details>
      <Details summary="How often each warning is right">
        <Table
          caption="Of the answers that the markers warned of, how many we find; and of our warnings, how many are theirs"
          captionSize="s"
          columns={[{ heading: "Warning" }, ...columns]}
          rows={flagRules.map(({ id, title }) =>
            row(id, title, ({ flags }) => {
              const { recall, precision, wanted, raised } = flags[id];
              if (wanted === 0)
                return raised === 0 ? "none to find, none raised" : `none to find, ${raised} raised`;
              return `${percent(recall)} found of ${wanted}; ${percent(precision)} right`;
            }),
          )}
        />
      </Details>
      {newest && (
        <Details summary={`Where the bands differ, in the ${newest.set} set`}>
          <ConfusionTable table={newest.confusion} rows="the markers’ band" columns="our band" />
        </Details>
      )}
    </>
  );
}
