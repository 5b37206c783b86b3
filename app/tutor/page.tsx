import type { Metadata } from "next";
import { requireUser } from "@/app/auth";
import { isHolding } from "@/app/hold-form";
import { CohortForm } from "@/components/cohort-form";
import { CohortList } from "@/components/cohort-list";
import { Details } from "@/components/nhs/details";
import { Page } from "@/components/page";
import { SignInAgain } from "@/components/sign-in-again";
import { listCohorts } from "@/db/cohorts";
import { makeCohort } from "./actions";

export const metadata: Metadata = { title: "Tutoring" };

export default async function Tutoring() {
  const form = <CohortForm action={makeCohort} address="/tutor" button="Make a cohort" />;
  if (await isHolding()) return <SignInAgain>{form}</SignInAgain>;
  const viewer = await requireUser("/tutor");
  const cohorts = (await listCohorts(viewer)).filter(({ role }) => role === "tutor");
  return (
    <Page>
      <h1>Tutoring</h1>
      {cohorts.length === 0 ? (
        <>
          <p>
            A cohort is a group of applicants whom you tutor. You set assignments, mark what they hand in and
            release your feedback. You see nothing of their practice unless they share it.
          </p>
          <h2 className="nhsuk-heading-m">Make your first cohort</h2>
          {form}
        </>
      ) : (
        <>
          <CohortList cohorts={cohorts} />
          <Details summary="Make another cohort">{form}</Details>
        </>
      )}
    </Page>
  );
}
