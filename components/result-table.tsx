import { sayDate } from "@/lib/say-date";
import type { Band } from "@/lib/scoring/report";
import { type QueueState, stateNames } from "@/lib/tutoring/review";
import { Table } from "./nhs/table";

type Row = {
  attemptId: string;
  code: string;
  applicant: { id: string; name: string } | undefined;
  assignment: string | null;
  promptText: string;
  createdAt: Date;
  state: QueueState;
  tutorBands: Band[];
  engineBand: Band | null;
};

/** Results of a cohort, each with the way to the answer and to its print view. `base` is the cohort's address. */
export function ResultTable({ base, rows }: { base: string; rows: Row[] }) {
  return (
    <Table
      caption={<span className="nhsuk-u-visually-hidden">Results</span>}
      columns={[
        { heading: "Applicant" },
        { heading: "Question" },
        { heading: "Handed in" },
        { heading: "State" },
        { heading: "Tutor", numeric: true },
        { heading: "Automatic mark", numeric: true },
        { heading: "Print", screenOnly: true },
      ]}
      rows={rows.map((row) => ({
        id: row.attemptId,
        cells: [
          <a href={`${base}/attempts/${row.attemptId}`} key={row.attemptId}>
            {row.applicant?.name ?? row.code}
          </a>,
          <>
            {row.promptText}
            <br />
            <span className="app-tags__text">{row.assignment ?? "Shared by the applicant"}</span>
          </>,
          sayDate(row.createdAt),
          stateNames[row.state],
          row.tutorBands.join(" and ") || "–",
          row.engineBand ?? "–",
          <PrintLinks base={base} row={row} key={row.attemptId} />,
        ],
      }))}
    />
  );
}

function PrintLinks({ base, row: { attemptId, code, applicant } }: { base: string; row: Row }) {
  return (
    <>
      <a href={`${base}/print?attempt=${attemptId}`}>
        This answer<span className="nhsuk-u-visually-hidden"> of {applicant?.name ?? code}</span>
      </a>
      {applicant && (
        <>
          <br />
          <a href={`${base}/print?applicant=${applicant.id}`}>
            All answers<span className="nhsuk-u-visually-hidden"> of {applicant.name}</span>
          </a>
        </>
      )}
    </>
  );
}
