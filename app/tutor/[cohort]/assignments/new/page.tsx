import type { Metadata } from "next";
import { isHolding } from "@/app/hold-form";
import { requireCohort } from "@/app/tutor/require-cohort";
import { AssignmentForm } from "@/components/assignment-form";
import { Page } from "@/components/page";
import { SignInAgain } from "@/components/sign-in-again";
import { makeAssignment } from "../actions";

export const metadata: Metadata = { title: "Set a new assignment" };

export default async function NewAssignment({ params }: PageProps<"/tutor/[cohort]/assignments/new">) {
  const { cohort: id } = await params;
  const form = {
    action: makeAssignment.bind(null, id),
    address: `/tutor/${id}/assignments/new`,
    initial: { showMark: "at-once", share: "0" },
    button: "Go on to the questions",
  };
  if (await isHolding()) {
    return (
      <SignInAgain>
        <AssignmentForm {...form} />
      </SignInAgain>
    );
  }
  await requireCohort(id, "/assignments/new");
  return (
    <Page back={`/tutor/${id}/assignments`}>
      <AssignmentForm {...form}>
        <h1>Set a new assignment</h1>
        <p>Applicants see nothing until you have chosen the questions and set it.</p>
      </AssignmentForm>
    </Page>
  );
}
