import type { ReactNode } from "react";
import { type AgreementSummary, fewestToJudge } from "@/lib/tutoring/agreement-summary";
import { sayAgreement, sayKappa } from "@/lib/tutoring/say-agreement";
import { ConfusionTable } from "./confusion-table";

/** How far two markers agree, in words, with the figure and the counts behind it. `rows` and `columns` name the markers. */
export function AgreementSection({
  id,
  heading,
  summary,
  rows,
  columns,
  children,
}: {
  id: string;
  heading: string;
  summary: AgreementSummary;
  rows: string;
  columns: string;
  children: ReactNode;
}) {
  const { count, kappa, exact, withinOne, table } = summary;
  return (
    <section className="app-agreement" aria-labelledby={id}>
      <h2 className="nhsuk-heading-m" id={id}>
        {heading}
      </h2>
      {children}
      {kappa ? (
        <p>
          <strong className="app-agreement__said">Agreement is {sayAgreement(kappa)}.</strong>
          <br />
          Weighted kappa {sayKappa(kappa)}, from {count} answers.
        </p>
      ) : (
        <p>
          <strong className="app-agreement__said">Too few to judge.</strong>
          <br />
          {count === 0 ? "No answer has" : count === 1 ? "1 answer has" : `${count} answers have`} both bands.
          From {fewestToJudge} on, this page can say how far they agree; with fewer, it would be luck.
        </p>
      )}
      {count > 0 && (
        <>
          <p>
            The same band: {Math.round(exact * count)} of {count}. At most one band apart:{" "}
            {Math.round(withinOne * count)} of {count}.
          </p>
          <ConfusionTable table={table} rows={rows} columns={columns} />
        </>
      )}
    </section>
  );
}
