import { bands } from "@/lib/scoring/bands";
import type { Band, Report } from "@/lib/scoring/report";
import { listMarks } from "@/lib/scoring/segments";
import { type FindingGroup, listFindings, toFieldName } from "@/lib/tutoring/findings";
import type { FindingVerdict } from "@/lib/tutoring/review";
import { MarkedAnswer } from "./marked-answer";
import { Button } from "./nhs/button";
import { VerdictChoice } from "./verdict-choice";

/** What the engine says of the answer, to agree with or not; or the way to it while it is hidden. */
export function EngineFindings({
  attempt: { text, report, selfBand },
  review,
}: {
  attempt: { text: string; report: Report | undefined; selfBand: number | null };
  review: { band: number | null; verdicts: FindingVerdict[] };
}) {
  if (!report) return <HiddenFindings />;
  const groups = listFindings(text, report);
  return (
    <section className="app-engine app-report" aria-labelledby="engine">
      <h2 className="nhsuk-heading-m" id="engine" tabIndex={-1}>
        The automatic mark: band {report.band}, {bands[report.band].name}
      </h2>
      <p>
        {report.points} of 100 points.{" "}
        {selfBand !== null && `The applicant gave themselves ${selfBand}, ${bands[selfBand as Band].name}. `}
        Say where you see it differently: it is kept beside the automatic mark, and changes no points.
      </p>
      <div className="app-engine__columns">
        <MarkedAnswer
          text={text}
          marks={listMarks(report)}
          titles={Object.fromEntries(groups.map(({ key, title }) => [key, title]))}
        />
        <ol className="app-lines">
          {groups.map((group) => (
            <Group key={group.key} group={group} verdicts={review.verdicts} />
          ))}
        </ol>
      </div>
    </section>
  );
}

function HiddenFindings() {
  return (
    <section className="app-engine" aria-labelledby="engine">
      <h2 className="nhsuk-heading-s nhsuk-u-margin-bottom-1" id="engine" tabIndex={-1}>
        The automatic mark is hidden
      </h2>
      <p className="nhsuk-u-margin-bottom-2">
        It is shown when you have marked. The band that you have chosen by then counts as given without seeing
        it. If you look before you choose one, your review is left out of the measure of agreement.
      </p>
      <Button small variant="secondary" name="intent" value="reveal">
        Show the automatic mark
      </Button>
    </section>
  );
}

function Group({ group, verdicts }: { group: FindingGroup; verdicts: FindingVerdict[] }) {
  return (
    <li className="app-line" id={`mark-${group.key}`}>
      <h3 className="app-line__heading">
        <span className={group.isFlag ? "app-key app-key--flag" : "app-key"}>{group.key}</span>
        <span className="app-line__title">{group.title}</span>
      </h3>
      <p className="app-line__said">{group.said}</p>
      {group.findings.map((finding) => {
        const name = toFieldName(finding);
        const verdict = verdicts.find((each) => toFieldName(each) === name);
        return <VerdictChoice key={name} name={name} finding={finding} verdict={verdict} />;
      })}
    </li>
  );
}
