import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireUser } from "@/app/auth";
import { Button } from "@/components/nhs/button";
import { Page } from "@/components/page";
import { WhoSees } from "@/components/who-sees";
import { getInvitation } from "@/db/open-invitations";
import { acceptLink } from "../../actions";

export const metadata: Metadata = { title: "Join a cohort" };

export default async function JoinByInvitation({ params }: PageProps<"/join/invitation/[token]">) {
  const { token } = await params;
  const viewer = await requireUser(`/join/invitation/${token}`);
  const invitation = await getInvitation(viewer, token);
  if (!invitation) redirect("/join?problem=invitation");
  const { cohortName, role, tutors, isAnonymous } = invitation;
  return (
    <Page back="/join">
      <h1>
        {role === "tutor" ? "Tutor" : "Join"} {cohortName}
      </h1>
      {role === "tutor" ? (
        <p>
          You are invited as a tutor. You see what applicants hand in and share in this cohort, you set
          assignments and release feedback. Applicants and your co-tutors see your name.
        </p>
      ) : (
        <WhoSees tutors={tutors} isAnonymous={isAnonymous} />
      )}
      <p>You can leave at any time.</p>
      <form action={acceptLink.bind(null, token)}>
        <Button>Join {role === "tutor" ? "as a tutor" : cohortName}</Button>
      </form>
    </Page>
  );
}
