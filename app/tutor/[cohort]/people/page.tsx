import type { Metadata } from "next";
import { isHolding } from "@/app/hold-form";
import { getSiteAddress } from "@/app/site-address";
import { requireCohort } from "@/app/tutor/require-cohort";
import { InvitationList } from "@/components/invitation-list";
import { InviteForm } from "@/components/invite-form";
import { JoinCode } from "@/components/join-code";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { Page } from "@/components/page";
import { Roster } from "@/components/roster";
import { SignInAgain } from "@/components/sign-in-again";
import { listInvitations } from "@/db/invitations";
import { listRoster } from "@/db/memberships";
import { invite, resetCode, withdrawInvitation } from "./actions";

export const metadata: Metadata = { title: "People" };

export default async function People({ params, searchParams }: PageProps<"/tutor/[cohort]/people">) {
  const { cohort: id } = await params;
  const inviteForm = <InviteForm action={invite.bind(null, id)} address={`/tutor/${id}/people`} />;
  if (await isHolding()) return <SignInAgain>{inviteForm}</SignInAgain>;
  const { viewer, cohort } = await requireCohort(id, "/people");
  const address = await getSiteAddress();
  const news = sayNews(await searchParams);
  return (
    <Page wide>
      {news && <NotificationBanner success heading={news} />}
      <h1>People</h1>
      <Roster base={`/tutor/${id}`} people={await listRoster(viewer, id)} viewerId={viewer.id} />
      {cohort.isArchived ? (
        <p>Nobody can join an archived cohort.</p>
      ) : (
        <div className="app-measure">
          <JoinCode action={resetCode.bind(null, id)} joinCode={cohort.joinCode} address={address} />
          <h2 id="invitations">Invitations</h2>
          {inviteForm}
        </div>
      )}
      <InvitationList
        invitations={await listInvitations(viewer, id)}
        address={address}
        withdraw={withdrawInvitation.bind(null, id)}
      />
    </Page>
  );
}

const done: Record<string, string> = {
  code: "There is a new join code. The old one has ended.",
  "no-code": "Nobody can join by code now.",
  withdrawn: "The invitation is taken back. Its link has ended.",
  removed: "They are removed. They can come back only by an invitation.",
};

function sayNews(query: Record<string, string | string[] | undefined>): string | undefined {
  const invited = Number.parseInt(String(query.invited), 10);
  if (Number.isNaN(invited)) return done[String(query.done)];
  const members = Number.parseInt(String(query.members), 10) || 0;
  const made = invited === 1 ? "1 invitation is made" : `${invited} invitations are made`;
  return `${made}. ${members > 0 ? `${members} of the people were in the cohort already. ` : ""}Pass on the links below: we send no email.`;
}
