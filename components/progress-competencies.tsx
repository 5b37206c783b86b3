import { getCompetency } from "@/lib/competencies";
import { type CompetencyProgress, fewestToJudge, sayGap } from "@/lib/progress";
import { bands } from "@/lib/scoring/bands";
import type { Band } from "@/lib/scoring/report";
import { Table } from "./nhs/table";

/** The bands of each skill or value that was answered, and where there are answers enough, the change in words. */
export function ProgressCompetencies({ rows }: { rows: readonly CompetencyProgress<unknown>[] }) {
  const canJudge = rows.some(({ points }) => points.length >= fewestToJudge);
  return (
    <section aria-labelledby="skills">
      <h2 id="skills">Skills and values</h2>
      <p>
        Every question is a little different, and one band up or down can be chance. With fewer than{" "}
        {fewestToJudge} answers about a skill or value, do not read much into a change.
      </p>
      <Table
        caption={<span className="nhsuk-u-visually-hidden">The first and the last band of each</span>}
        columns={[
          { heading: "Skill or value" },
          { heading: "Answers", numeric: true },
          { heading: "Bands" },
          ...(canJudge ? [{ heading: "Change" }] : []),
        ]}
        rows={rows.map(({ competency, points, first, last }) => ({
          id: competency,
          cells: [
            <a href={`/attempts?competency=${competency}`} key={competency}>
              {getCompetency(competency)?.name}
            </a>,
            points.length,
            points.length > 1 ? `First ${sayBand(first)}, last ${sayBand(last)}` : sayBand(first),
            points.length < fewestToJudge ? "Too few answers to tell" : sayGap(last - first),
          ],
        }))}
      />
    </section>
  );
}

const sayBand = (band: Band) => `${band}\u00a0– ${bands[band].name}`;
