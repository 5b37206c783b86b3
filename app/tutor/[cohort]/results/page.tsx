import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireCohort } from "@/app/tutor/require-cohort";
import { ButtonGroup, ButtonLink } from "@/components/nhs/button";
import { Pagination } from "@/components/nhs/pagination";
import { Page } from "@/components/page";
import { ResultFilter } from "@/components/result-filter";
import { ResultTable } from "@/components/result-table";
import { listAssignments } from "@/db/assignments";
import { listResultPage } from "@/db/results";

export const metadata: Metadata = { title: "Results" };

export default async function Results({ params, searchParams }: PageProps<"/tutor/[cohort]/results">) {
  const { cohort: id } = await params;
  const base = `/tutor/${id}`;
  const { viewer, cohort } = await requireCohort(id, "/results");
  const query = await searchParams;
  const assignments = await listAssignments(viewer, id);
  const chosen = assignments.find((assignment) => assignment.id === query.assignment)?.id;
  const results = await listResultPage(viewer, id, chosen, query.page);
  if (!results) notFound();
  const { rows, total, page, pages } = results;
  const filter = chosen ? `?assignment=${chosen}` : "";
  return (
    <Page wide>
      <h1>
        <span className="nhsuk-caption-l">{cohort.name}</span>
        Results
      </h1>
      <p className="app-measure">
        Marks are here once they are released. Names that are hidden until then are hidden here and in the
        file too.
      </p>
      <ResultFilter address={`${base}/results`} assignments={assignments} chosen={chosen} />
      {total === 0 ? (
        <p>Nobody has handed in an answer here yet.</p>
      ) : (
        <>
          <ButtonGroup>
            <ButtonLink href={`${base}/results.csv${filter}`} variant="secondary">
              Download as a spreadsheet (CSV)
            </ButtonLink>
            {chosen && (
              <ButtonLink href={`${base}/print${filter}`} variant="secondary">
                Print all answers
              </ButtonLink>
            )}
          </ButtonGroup>
          <h2 className="nhsuk-heading-m">{total === 1 ? "1 answer" : `${total} answers`}</h2>
          <ResultTable base={base} rows={rows} />
        </>
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(number) =>
          `${base}/results?${new URLSearchParams({ assignment: chosen ?? "", page: `${number}` })}`
        }
      />
    </Page>
  );
}
