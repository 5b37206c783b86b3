import type { Metadata } from "next";
import { isHolding } from "@/app/hold-form";
import { requireCohort } from "@/app/tutor/require-cohort";
import { CohortForm } from "@/components/cohort-form";
import { Button } from "@/components/nhs/button";
import { ErrorSummary } from "@/components/nhs/error-summary";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { Page } from "@/components/page";
import { SignInAgain } from "@/components/sign-in-again";
import { archive, changeCohort, leave } from "./actions";

export const metadata: Metadata = { title: "Cohort settings" };

const lastTutor = "You are the only tutor. Invite another tutor or archive the cohort, then leave";

const news: Record<string, string> = {
  changed: "Your changes are saved.",
  archived: "The cohort is archived.",
  opened: "The cohort is open again. Make a new join code if people should join.",
};

export default async function Settings({ params, searchParams }: PageProps<"/tutor/[cohort]/settings">) {
  const { cohort: id } = await params;
  const form = {
    action: changeCohort.bind(null, id),
    address: `/tutor/${id}/settings`,
    button: "Save",
  };
  if (await isHolding()) {
    return (
      <SignInAgain>
        <CohortForm {...form} />
      </SignInAgain>
    );
  }
  const { cohort } = await requireCohort(id, "/settings");
  const { done, problem } = await searchParams;
  const said = news[String(done)];
  return (
    <Page>
      {problem === "last-tutor" && <ErrorSummary errors={[{ field: "leave", text: lastTutor }]} />}
      {said && <NotificationBanner success heading={said} />}
      <h1>Cohort settings</h1>
      <CohortForm {...form} cohort={cohort} />
      <h2>{cohort.isArchived ? "Open again" : "Archive"}</h2>
      <p>
        In an archived cohort nobody joins, sets work or hands in. Everything can still be read, and marks
        that waited for your release are shown to the applicants.
      </p>
      <form action={archive.bind(null, id, !cohort.isArchived)}>
        <Button variant="secondary">
          {cohort.isArchived ? "Open this cohort again" : "Archive this cohort"}
        </Button>
      </form>
      <h2 id="leave" tabIndex={-1}>
        Leave
      </h2>
      <p>
        You see nothing of this cohort any more. Feedback that you have released stays with the applicants.
      </p>
      <form action={leave.bind(null, id)}>
        <Button variant="warning">Leave this cohort</Button>
      </form>
    </Page>
  );
}
