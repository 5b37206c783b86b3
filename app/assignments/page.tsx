import type { Metadata } from "next";
import { requireUser } from "@/app/auth";
import { ButtonLink } from "@/components/nhs/button";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { OwnCohorts } from "@/components/own-cohorts";
import { Page } from "@/components/page";
import { WorkList } from "@/components/work-list";
import { listOwnWork } from "@/db/assignments";
import { getCohort, listCohorts } from "@/db/cohorts";

export const metadata: Metadata = { title: "Assignments" };

export default async function OwnAssignments({ searchParams }: PageProps<"/assignments">) {
  const viewer = await requireUser("/assignments");
  const { joined } = await searchParams;
  const joinedIds = (await listCohorts(viewer)).filter(({ role }) => role === "applicant");
  const cohorts = await Promise.all(joinedIds.map(({ id }) => getCohort(viewer, id)));
  return (
    <Page>
      {joined && <NotificationBanner success heading="You have joined the cohort." />}
      <h1>Assignments</h1>
      {cohorts.length === 0 ? (
        <>
          <p>You are in no cohort. When a tutor gives you a code, join here, and see what is due.</p>
          <ButtonLink href="/join">Join a cohort</ButtonLink>
        </>
      ) : (
        <>
          <WorkList work={await listOwnWork(viewer)} now={new Date()} />
          <OwnCohorts cohorts={cohorts.filter((cohort) => cohort !== undefined)} />
        </>
      )}
    </Page>
  );
}
