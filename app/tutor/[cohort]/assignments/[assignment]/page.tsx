import type { Metadata } from "next";
import { requireAssignment } from "@/app/tutor/require-cohort";
import { AssignmentAnswers } from "@/components/assignment-answers";
import { AssignmentFacts } from "@/components/assignment-facts";
import { AssignmentPrompts } from "@/components/assignment-prompts";
import { Button, ButtonGroup, ButtonLink } from "@/components/nhs/button";
import { Details } from "@/components/nhs/details";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { Page } from "@/components/page";
import { listQueue } from "@/db/queue";
import { deleteAssignment, movePrompt, publish } from "../actions";

export const metadata: Metadata = { title: "Assignment" };

const news: Record<string, string> = {
  set: "The assignment is set. Applicants see it now.",
  changed: "Your changes are saved.",
};

export default async function TutorAssignment({
  params,
  searchParams,
}: PageProps<"/tutor/[cohort]/assignments/[assignment]">) {
  const { cohort: id, assignment: assignmentId } = await params;
  const { viewer, assignment } = await requireAssignment(id, assignmentId);
  const base = `/tutor/${id}/assignments/${assignmentId}`;
  const [all, late] = await Promise.all([
    listQueue(viewer, id, { assignment: assignmentId }),
    listQueue(viewer, id, { assignment: assignmentId, only: "late" }),
  ]);
  const total = all?.total ?? 0;
  const said = news[String((await searchParams).done)];
  const isOpen = !assignment.publishedAt;
  return (
    <Page back={`/tutor/${id}/assignments`}>
      {said && <NotificationBanner success heading={said} />}
      <h1>{assignment.title}</h1>
      <AssignmentFacts assignment={assignment} now={new Date()} settings={`${base}/settings`} />
      <AssignmentPrompts
        prompts={assignment.prompts.map(({ prompt }) => prompt)}
        move={isOpen ? movePrompt.bind(null, id, assignmentId) : undefined}
        add={isOpen ? `${base}/questions` : undefined}
      />
      {assignment.publishedAt ? (
        <AssignmentAnswers
          base={`/tutor/${id}`}
          assignmentId={assignmentId}
          total={total}
          late={late?.total ?? 0}
        />
      ) : (
        <ButtonGroup>
          {assignment.prompts.length > 0 && (
            <form action={publish.bind(null, id, assignmentId)}>
              <Button>Set this assignment now</Button>
            </form>
          )}
          <ButtonLink variant="secondary" href={`/tutor/${id}/assignments`}>
            Keep it for later
          </ButtonLink>
        </ButtonGroup>
      )}
      {total === 0 && (
        <Details summary="Delete this assignment">
          <p>It is deleted at once, and cannot be brought back.</p>
          <form action={deleteAssignment.bind(null, id, assignmentId)}>
            <Button variant="warning">Delete this assignment</Button>
          </form>
        </Details>
      )}
    </Page>
  );
}
