import type { Metadata } from "next";
import { isHolding } from "@/app/hold-form";
import { requireAssignment } from "@/app/tutor/require-cohort";
import { AssignmentForm } from "@/components/assignment-form";
import { Page } from "@/components/page";
import { SignInAgain } from "@/components/sign-in-again";
import { changeSettings } from "../../actions";
import { toAssignmentFields } from "../../assignment-input";

export const metadata: Metadata = { title: "Change an assignment" };

export default async function AssignmentSettings({
  params,
}: PageProps<"/tutor/[cohort]/assignments/[assignment]/settings">) {
  const { cohort: id, assignment: assignmentId } = await params;
  const form = {
    action: changeSettings.bind(null, id, assignmentId),
    address: `/tutor/${id}/assignments/${assignmentId}/settings`,
    button: "Save",
  };
  if (await isHolding()) {
    return (
      <SignInAgain>
        <AssignmentForm {...form} initial={{}} />
      </SignInAgain>
    );
  }
  const { assignment } = await requireAssignment(id, assignmentId, "/settings");
  return (
    <Page back={`/tutor/${id}/assignments/${assignmentId}`}>
      <AssignmentForm {...form} initial={toAssignmentFields(assignment)}>
        <h1>Change an assignment</h1>
      </AssignmentForm>
    </Page>
  );
}
