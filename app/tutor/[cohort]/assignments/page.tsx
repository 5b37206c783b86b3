import type { Metadata } from "next";
import { requireCohort } from "@/app/tutor/require-cohort";
import { AssignmentList } from "@/components/assignment-list";
import { ButtonLink } from "@/components/nhs/button";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { Page } from "@/components/page";
import { listAssignments } from "@/db/assignments";

export const metadata: Metadata = { title: "Assignments of the cohort" };

export default async function Assignments({
  params,
  searchParams,
}: PageProps<"/tutor/[cohort]/assignments">) {
  const { cohort: id } = await params;
  const { viewer, cohort } = await requireCohort(id, "/assignments");
  const { done } = await searchParams;
  return (
    <Page>
      {done === "deleted" && <NotificationBanner success heading="The assignment is deleted." />}
      <h1>Assignments</h1>
      {!cohort.isArchived && (
        <ButtonLink href={`/tutor/${id}/assignments/new`}>Set a new assignment</ButtonLink>
      )}
      <AssignmentList
        base={`/tutor/${id}`}
        level={2}
        assignments={await listAssignments(viewer, id)}
        now={new Date()}
      />
    </Page>
  );
}
