import { type CompetencyId, getCompetency } from "@/lib/competencies";
import type { AgreementSummary } from "@/lib/tutoring/agreement-summary";
import { sayKappa } from "@/lib/tutoring/say-agreement";
import { Table } from "./nhs/table";

/** The figures of each skill or value that was marked, each with the way to its page. */
export function AgreementOverview({
  address,
  rows,
}: {
  address: string;
  rows: { competency: CompetencyId; agreement: { tutors: AgreementSummary; blind: AgreementSummary } }[];
}) {
  if (rows.length === 0) return null;
  return (
    <Table
      caption="By skill or value: weighted kappa"
      captionSize="m"
      columns={[
        { heading: "Skill or value" },
        { heading: "Two tutors" },
        { heading: "Tutor and automatic mark" },
      ]}
      rows={rows.map(({ competency, agreement }) => ({
        id: competency,
        cells: [
          <a href={`${address}?competency=${competency}`} key={competency}>
            {getCompetency(competency)?.name ?? competency}
          </a>,
          saySummary(agreement.tutors),
          saySummary(agreement.blind),
        ],
      }))}
    />
  );
}

function saySummary({ kappa, count }: AgreementSummary): string {
  if (count === 0) return "–";
  const answers = count === 1 ? "1 answer" : `${count} answers`;
  return kappa ? `${sayKappa(kappa)}, ${answers}` : `too few: ${answers}`;
}
