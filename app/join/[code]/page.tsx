import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { sayWait } from "@/app/account-input";
import { requireUser } from "@/app/auth";
import { Button, ButtonLink } from "@/components/nhs/button";
import { ErrorSummary } from "@/components/nhs/error-summary";
import { Page } from "@/components/page";
import { WhoSees } from "@/components/who-sees";
import { getCohortRole } from "@/db/access";
import { joinByCode } from "../actions";
import { tryCode } from "../try-code";

export const metadata: Metadata = { title: "Join a cohort" };

export default async function JoinByCode({ params }: PageProps<"/join/[code]">) {
  const { code } = await params;
  const viewer = await requireUser(`/join/${code}`);
  const { wait, cohort } = await tryCode(viewer, code);
  if (wait === 0 && !cohort) redirect("/join?problem=code");
  if (!cohort) {
    return (
      <Page back="/join">
        <ErrorSummary errors={[{ text: sayWait(wait) }]} />
        <h1>Join a cohort</h1>
      </Page>
    );
  }
  const role = await getCohortRole(viewer, cohort.id);
  return (
    <Page back="/join">
      <h1>Join {cohort.name}</h1>
      <WhoSees tutors={cohort.tutors} isAnonymous={cohort.isAnonymous} />
      <p>You can leave at any time. What you have handed in by then stays with the tutors.</p>
      {role ? (
        <>
          <p>
            {role === "tutor"
              ? "You tutor this cohort: applicants join here."
              : "You are in this cohort already."}
          </p>
          <ButtonLink href={role === "tutor" ? `/tutor/${cohort.id}` : "/assignments"}>
            Go to {role === "tutor" ? cohort.name : "your assignments"}
          </ButtonLink>
        </>
      ) : (
        <form action={joinByCode.bind(null, code)}>
          <Button>Join {cohort.name}</Button>
        </form>
      )}
    </Page>
  );
}
