import { Table } from "./nhs/table";

/** The answers on which tutor and automatic mark differ most, each with the way to it. */
export function FarApartList({
  base,
  rows,
}: {
  base: string;
  rows: {
    attemptId: string;
    code: string;
    applicant: { name: string } | undefined;
    promptText: string;
    tutor: string | null;
    tutorBand: number;
    engineBand: number;
  }[];
}) {
  return (
    <section aria-labelledby="far-apart">
      <h2 className="nhsuk-heading-m" id="far-apart">
        Answers that differ most
      </h2>
      {rows.length === 0 ? (
        <p>No answer is two bands or more apart from the automatic mark.</p>
      ) : (
        <Table
          caption={
            <span className="nhsuk-u-visually-hidden">Tutor and automatic mark, furthest apart first</span>
          }
          columns={[
            { heading: "Answer" },
            { heading: "Question" },
            { heading: "Tutor" },
            { heading: "Tutor’s band", numeric: true },
            { heading: "Automatic mark", numeric: true },
          ]}
          rows={rows.map(({ attemptId, code, applicant, promptText, tutor, tutorBand, engineBand }) => ({
            id: `${attemptId} ${tutor}`,
            cells: [
              <a href={`${base}/attempts/${attemptId}`} key={attemptId}>
                {applicant?.name ?? code}
              </a>,
              promptText,
              tutor ?? "–",
              tutorBand,
              engineBand,
            ],
          }))}
        />
      )}
    </section>
  );
}
