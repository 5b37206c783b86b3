import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { requireUser } from "@/app/auth";
import { ForgetMockDrafts } from "@/components/forget-mock-drafts";
import { MockAnswers } from "@/components/mock-answers";
import { MockNext } from "@/components/mock-next";
import { MockProfile } from "@/components/mock-profile";
import { Button } from "@/components/nhs/button";
import { Details } from "@/components/nhs/details";
import { Page } from "@/components/page";
import { listMockResults } from "@/db/mock-results";
import { getMock } from "@/db/mocks";
import { listStories } from "@/db/stories";
import { buildProfile, markAsOne } from "@/lib/mock/profile";
import { sayExtraTime } from "@/lib/mock/times";
import { sayDate } from "@/lib/say-date";
import { deleteInterview } from "../actions";
import { toAddress } from "../address";

export const metadata: Metadata = { title: "Profile of your mock interview" };

export default async function ProfilePage({ params }: PageProps<"/mock/[mock]/profile">) {
  const { mock: id } = await params;
  const viewer = await requireUser(`${toAddress(id)}/profile`);
  const mock = await getMock(viewer, id);
  if (!mock) notFound();
  if (!mock.finishedAt) redirect(toAddress(id));
  const results = await listMockResults(viewer, id);
  const profile = buildProfile(results.map(markAsOne), await listStories(viewer));
  return (
    <Page back="/mock">
      <ForgetMockDrafts mockId={id} answers={mock.answers} all />
      <h1>
        <span className="nhsuk-caption-l">{sayDate(mock.startedAt)}</span>
        Your mock interview
      </h1>
      <p>
        You answered {results.length} of {mock.answers.length} questions
        {mock.extraTime > 0 && `, with ${sayExtraTime(mock.extraTime).toLowerCase()}`}.
      </p>
      {results.length > 0 ? (
        <MockProfile profile={profile} numbers={results.map(({ position }) => position + 1)} />
      ) : (
        <p>There is nothing to mark, as no answer was written. You can start again at any time.</p>
      )}
      <MockAnswers asked={mock.answers} results={results} />
      <MockNext profile={profile} code={mock.code} />
      <Details summary="Delete this interview">
        <p>The interview and this profile go. Its answers stay in “My attempts” with their reports.</p>
        <form action={deleteInterview.bind(null, id)}>
          <Button variant="warning">Delete this interview</Button>
        </form>
      </Details>
    </Page>
  );
}
