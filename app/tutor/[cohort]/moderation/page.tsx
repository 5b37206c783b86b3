import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireUser } from "@/app/auth";
import { isHolding } from "@/app/hold-form";
import { Arrival } from "@/components/arrival";
import { DisagreementList } from "@/components/disagreement-list";
import { HeldForm } from "@/components/held-form";
import { Page } from "@/components/page";
import { SignInAgain } from "@/components/sign-in-again";
import { getTutoredCohort } from "@/db/cohorts";
import { listDisagreements } from "@/db/moderations";
import { settle } from "./actions";

export const metadata: Metadata = { title: "Marks far apart" };

const news: Record<string, string> = {
  settled: "Settled. The reviews of this answer can be released now.",
  "no-band": "Choose the band that you settled on.",
  gone: "There is nothing to settle on that answer.",
};

export default async function Moderation({ params, searchParams }: PageProps<"/tutor/[cohort]/moderation">) {
  const { cohort: id } = await params;
  const { notice } = await searchParams;
  const form = { action: settle.bind(null, id), address: `/tutor/${id}/moderation` };
  if (await isHolding()) {
    return (
      <SignInAgain>
        <HeldForm {...form} />
      </SignInAgain>
    );
  }
  const viewer = await requireUser(form.address);
  const [cohort, disagreements] = await Promise.all([
    getTutoredCohort(viewer, id),
    listDisagreements(viewer, id),
  ]);
  if (!cohort) notFound();
  return (
    <Page back={`/tutor/${id}/queue`}>
      <Arrival text={news[String(notice)]} urgent={notice !== "settled"} />
      <h1 className="nhsuk-heading-l">Marks far apart</h1>
      <p>
        Two tutors marked these answers without seeing each other’s review, and their bands are two or more
        apart. Talk it over, then say which band the applicant gets. Your note stays among tutors.
      </p>
      <DisagreementList
        disagreements={disagreements}
        hrefOf={(attempt) => `/tutor/${id}/attempts/${attempt}`}
        {...form}
      />
    </Page>
  );
}
