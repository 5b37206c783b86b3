import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireUser } from "@/app/auth";
import { Details } from "@/components/nhs/details";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { Page } from "@/components/page";
import { WhoSees } from "@/components/who-sees";
import { WorkFacts } from "@/components/work-facts";
import { WorkPrompts } from "@/components/work-prompts";
import { getOwnWork } from "@/db/assignments";
import { getCohort } from "@/db/cohorts";
import { listHandedIn } from "@/db/handed-in";

export const metadata: Metadata = { title: "Assignment" };

export default async function OwnAssignment({
  params,
  searchParams,
}: PageProps<"/assignments/[assignment]">) {
  const { assignment: id } = await params;
  const viewer = await requireUser(`/assignments/${id}`);
  const work = await getOwnWork(viewer, id);
  const cohort = work && (await getCohort(viewer, work.cohortId));
  if (!work || !cohort) notFound();
  const { handed } = await searchParams;
  return (
    <Page back="/assignments">
      {handed && (
        <NotificationBanner success heading="Your answer is handed in.">
          <p>You see the mark when a tutor has released their feedback.</p>
        </NotificationBanner>
      )}
      <h1>
        <span className="nhsuk-caption-l">{work.cohortName}</span>
        {work.title}
      </h1>
      {work.note && <p className="app-note">{work.note}</p>}
      <WorkFacts work={work} now={new Date()} />
      <div className="nhsuk-u-display-none-print">
        <Details summary="Who sees what">
          <WhoSees tutors={cohort.tutors} isAnonymous={cohort.isAnonymous} />
        </Details>
      </div>
      <WorkPrompts work={work} handedIn={await listHandedIn(viewer, id)} />
    </Page>
  );
}
