import type { Metadata } from "next";
import { requireCohort } from "@/app/tutor/require-cohort";
import { AssignmentList } from "@/components/assignment-list";
import { ButtonLink } from "@/components/nhs/button";
import { Page } from "@/components/page";
import { QueueCounts } from "@/components/queue-counts";
import { RosterSummary } from "@/components/roster-summary";
import { listAssignments } from "@/db/assignments";
import { listRoster } from "@/db/memberships";
import { getNextToReview, listQueue } from "@/db/queue";

export const metadata: Metadata = { title: "Cohort overview" };

export default async function CohortOverview({ params }: PageProps<"/tutor/[cohort]">) {
  const { cohort: id } = await params;
  const { viewer, cohort } = await requireCohort(id);
  const base = `/tutor/${id}`;
  const queue = await listQueue(viewer, id);
  const next = await getNextToReview(viewer, id);
  const assignments = await listAssignments(viewer, id);
  const roster = await listRoster(viewer, id);
  return (
    <Page wide>
      <h1>
        <span className="nhsuk-caption-l">Overview</span>
        {cohort.name}
      </h1>
      {queue && <QueueCounts base={base} counts={queue.counts} />}
      {next && <ButtonLink href={`${base}/attempts/${next}`}>Review the next answer</ButtonLink>}
      <div className="nhsuk-grid-row">
        <section className="nhsuk-grid-column-two-thirds" aria-labelledby="assignments">
          <h2 className="nhsuk-heading-m" id="assignments">
            Assignments
          </h2>
          <AssignmentList base={base} assignments={assignments} now={new Date()} />
          {!cohort.isArchived && (
            <p>
              <a href={`${base}/assignments/new`}>Set a new assignment</a>
            </p>
          )}
        </section>
        <section className="nhsuk-grid-column-one-third" aria-labelledby="people">
          <h2 className="nhsuk-heading-m" id="people">
            People
          </h2>
          <RosterSummary base={base} roster={roster} joinCode={cohort.joinCode} />
        </section>
      </div>
    </Page>
  );
}
