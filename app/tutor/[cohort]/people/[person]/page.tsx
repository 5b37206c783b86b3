import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireCohort } from "@/app/tutor/require-cohort";
import { ExtraTimeForm } from "@/components/extra-time-form";
import { MemberFacts } from "@/components/member-facts";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { Page } from "@/components/page";
import { listRoster } from "@/db/memberships";
import { setExtraTime } from "../actions";

export const metadata: Metadata = { title: "Person" };

export default async function Person({ params, searchParams }: PageProps<"/tutor/[cohort]/people/[person]">) {
  const { cohort: id, person: userId } = await params;
  const { viewer, cohort } = await requireCohort(id, `/people/${userId}`);
  const person = (await listRoster(viewer, id)).find((member) => member.userId === userId);
  if (!person) notFound();
  const base = `/tutor/${id}`;
  return (
    <Page back={`${base}/people`}>
      {(await searchParams).done === "time" && (
        <NotificationBanner success heading="The extra time is saved. It counts from now on." />
      )}
      <h1>{person.name}</h1>
      <MemberFacts base={base} person={person} isAnonymous={cohort.isAnonymous} />
      {person.role === "applicant" && (
        <ExtraTimeForm action={setExtraTime.bind(null, id, userId)} extraTime={person.extraTime} />
      )}
      {userId !== viewer.id && (
        <p>
          <a href={`${base}/people/remove/${userId}`}>Remove {person.name} from this cohort</a>
        </p>
      )}
    </Page>
  );
}
