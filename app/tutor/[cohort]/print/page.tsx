import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireCohort } from "@/app/tutor/require-cohort";
import { Pagination } from "@/components/nhs/pagination";
import { Page } from "@/components/page";
import { PrintButton } from "@/components/print-button";
import { PrintedAttempt } from "@/components/printed-attempt";
import { listPrintedAttempts } from "@/db/printed-attempts";

export const metadata: Metadata = { title: "Answers to print" };

/** The answers of one `attempt`, `applicant` or `assignment`, as the address asks. */
export default async function Print({ params, searchParams }: PageProps<"/tutor/[cohort]/print">) {
  const { cohort: id } = await params;
  const query = await searchParams;
  const [kind, chosen] = Object.entries(query).find(([key]) => key in choices) ?? [];
  if (!kind || typeof chosen !== "string") notFound();
  const address = `/print?${new URLSearchParams({ [kind]: chosen })}`;
  const { viewer, cohort } = await requireCohort(id, address);
  const of = choices[kind as keyof typeof choices](chosen);
  const printed = await listPrintedAttempts(viewer, id, of, query.page);
  if (!printed) notFound();
  const { rows, total, page, pages } = printed;
  return (
    <Page back={`/tutor/${id}/results`}>
      <h1>
        <span className="nhsuk-caption-l">{cohort.name}</span>
        {total === 1 ? "1 answer" : `${total} answers`}
        {pages > 1 && `, part ${page} of ${pages}`}
      </h1>
      <PrintButton />
      {rows.map((attempt) => (
        <PrintedAttempt attempt={attempt} key={attempt.attemptId} />
      ))}
      <Pagination page={page} pages={pages} hrefOf={(number) => `/tutor/${id}${address}&page=${number}`} />
    </Page>
  );
}

const choices = {
  attempt: (attemptId: string) => ({ attemptId }),
  applicant: (applicantId: string) => ({ applicantId }),
  assignment: (assignmentId: string) => ({ assignmentId }),
};
