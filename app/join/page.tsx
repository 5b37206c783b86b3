import type { Metadata } from "next";
import { requireUser } from "@/app/auth";
import { JoinForm } from "@/components/join-form";
import { Button } from "@/components/nhs/button";
import { ErrorSummary } from "@/components/nhs/error-summary";
import { Page } from "@/components/page";
import { WhoSees } from "@/components/who-sees";
import { listOwnInvitations } from "@/db/open-invitations";
import { acceptOwn, openCode } from "./actions";

export const metadata: Metadata = { title: "Join a cohort" };

const problems: Record<string, string> = {
  code: "That code does not let you in. Check it, or ask your tutor for a new one",
  invitation: "That invitation has ended or was used already. Ask your tutor for a new one",
};

export default async function Join({ searchParams }: PageProps<"/join">) {
  const viewer = await requireUser("/join");
  const problem = problems[String((await searchParams).problem)];
  const invitations = await listOwnInvitations(viewer);
  return (
    <Page>
      {problem && <ErrorSummary errors={[{ field: "code", text: problem }]} />}
      {invitations.map(({ id, cohortName, tutors, isAnonymous }) => (
        <section className="app-keep" aria-labelledby={id} key={id}>
          <h2 className="nhsuk-heading-m" id={id}>
            You are invited to {cohortName}
          </h2>
          <WhoSees tutors={tutors} isAnonymous={isAnonymous} />
          <form action={acceptOwn.bind(null, id)}>
            <Button>Join {cohortName}</Button>
          </form>
        </section>
      ))}
      <JoinForm action={openCode}>
        <h1>Join a cohort</h1>
        <p>
          In a cohort a tutor sets you questions and gives you feedback. Before you join, the next page says
          who will see what.
        </p>
      </JoinForm>
    </Page>
  );
}
