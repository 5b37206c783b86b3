import type { Metadata } from "next";
import { requireAssignment } from "@/app/tutor/require-cohort";
import { AssignmentForm } from "@/components/assignment-form";
import { Page } from "@/components/page";
import { changeSettings } from "../../actions";
import { toAssignmentFields } from "../../assignment-input";

export const metadata: Metadata = { title: "Change an assignment" };

export default async function AssignmentSettings({
  params,
}: PageProps<"/tutor/[cohort]/assignments/[assignment]/settings">) {
  const { cohort: id, assignment: assignmentId } = await params;
  const { assignment } = await requireAssignment(id, assignmentId, "/settings");
  return (
    <Page back={`/tutor/${id}/assignments/${assignmentId}`}>
      <AssignmentForm
        action={changeSettings.bind(null, id, assignmentId)}
        initial={toAssignmentFields(assignment)}
        button="Save"
      >
        <h1>Change an assignment</h1>
      </AssignmentForm>
    </Page>
  );
}
