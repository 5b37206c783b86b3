import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireCohort } from "@/app/tutor/require-cohort";
import { Button, ButtonGroup, ButtonLink } from "@/components/nhs/button";
import { Page } from "@/components/page";
import { listRoster } from "@/db/memberships";
import { removeMember } from "../../actions";

export const metadata: Metadata = { title: "Remove somebody" };

export default async function RemovePerson({ params }: PageProps<"/tutor/[cohort]/people/remove/[person]">) {
  const { cohort: id, person: userId } = await params;
  const { viewer, cohort } = await requireCohort(id, `/people/remove/${userId}`);
  const person = (await listRoster(viewer, id)).find((member) => member.userId === userId);
  if (!person || userId === viewer.id) notFound();
  const back = `/tutor/${id}/people`;
  return (
    <Page back={back}>
      <h1>
        Remove {person.name} from {cohort.name}?
      </h1>
      {person.role === "tutor" ? (
        <p>They see nothing of this cohort any more. Feedback that they have released stays.</p>
      ) : (
        <p>
          They cannot hand in any more. What they have handed in stays here; what they have shared is taken
          back. They keep their own answers and your feedback.
        </p>
      )}
      <p>They can come back only when a tutor invites them.</p>
      <form action={removeMember.bind(null, id, userId)}>
        <ButtonGroup>
          <Button variant="warning">Remove {person.name}</Button>
          <ButtonLink variant="secondary" href={back}>
            Cancel
          </ButtonLink>
        </ButtonGroup>
      </form>
    </Page>
  );
}
