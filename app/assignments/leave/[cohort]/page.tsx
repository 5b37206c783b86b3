import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireUser } from "@/app/auth";
import { leave } from "@/app/tutor/[cohort]/settings/actions";
import { Button, ButtonGroup, ButtonLink } from "@/components/nhs/button";
import { Page } from "@/components/page";
import { getCohort } from "@/db/cohorts";

export const metadata: Metadata = { title: "Leave a cohort" };

export default async function LeaveCohort({ params }: PageProps<"/assignments/leave/[cohort]">) {
  const { cohort: id } = await params;
  const viewer = await requireUser(`/assignments/leave/${id}`);
  const cohort = await getCohort(viewer, id);
  if (!cohort) notFound();
  return (
    <Page back="/assignments">
      <h1>Leave {cohort.name}?</h1>
      <p>
        What you have handed in stays with the tutors. What you have shared is taken back. You keep your own
        answers, and the feedback on them.
      </p>
      <form action={leave.bind(null, id)}>
        <ButtonGroup>
          <Button variant="warning">Leave {cohort.name}</Button>
          <ButtonLink variant="secondary" href="/assignments">
            Cancel
          </ButtonLink>
        </ButtonGroup>
      </form>
    </Page>
  );
}
