import type { Metadata } from "next";
import { requireCohort } from "@/app/tutor/require-cohort";
import { AssignmentForm } from "@/components/assignment-form";
import { Page } from "@/components/page";
import { makeAssignment } from "../actions";

export const metadata: Metadata = { title: "Set a new assignment" };

export default async function NewAssignment({ params }: PageProps<"/tutor/[cohort]/assignments/new">) {
  const { cohort: id } = await params;
  await requireCohort(id, "/assignments/new");
  return (
    <Page back={`/tutor/${id}/assignments`}>
      <AssignmentForm
        action={makeAssignment.bind(null, id)}
        initial={{ showMark: "at-once", share: "0" }}
        button="Go on to the questions"
      >
        <h1>Set a new assignment</h1>
        <p>Applicants see nothing until you have chosen the questions and set it.</p>
      </AssignmentForm>
    </Page>
  );
}
