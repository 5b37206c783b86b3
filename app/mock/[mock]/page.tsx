import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { requireUser } from "@/app/auth";
import { ForgetMockDrafts } from "@/components/forget-mock-drafts";
import { MockSteps } from "@/components/mock-steps";
import { Button, ButtonLink } from "@/components/nhs/button";
import { Details } from "@/components/nhs/details";
import { Page } from "@/components/page";
import { getMock } from "@/db/mocks";
import { findTurn } from "@/lib/mock/clock";
import { finishInterview, showQuestion } from "./actions";
import { toAddress } from "./address";

export const metadata: Metadata = { title: "Your mock interview" };

export default async function Interview({ params }: PageProps<"/mock/[mock]">) {
  const { mock: id } = await params;
  const viewer = await requireUser(toAddress(id));
  const mock = await getMock(viewer, id);
  if (!mock) notFound();
  if (mock.finishedAt) redirect(`${toAddress(id)}/profile`);
  const turn = findTurn(mock.answers, new Date());
  const finish = finishInterview.bind(null, id);
  return (
    <Page back="/mock">
      <ForgetMockDrafts mockId={id} answers={mock.answers} />
      <h1>Your mock interview</h1>
      <MockSteps answers={mock.answers} turn={turn} />
      {turn?.phase.name === "waiting" && (
        <form action={showQuestion.bind(null, id, turn.position)}>
          <p>
            {turn.position === 0
              ? "The clock starts when you choose “Show question 1”. Have paper for notes at hand if you like."
              : "No clock is running now. Take a breath, then go on."}
          </p>
          <Button>Show question {turn.position + 1}</Button>
        </form>
      )}
      {turn && turn.phase.name !== "waiting" && (
        <>
          <p>Question {turn.position + 1} is open, and its clock goes on. Your words are saved.</p>
          <ButtonLink href={toAddress(id, turn.position)}>Go on with question {turn.position + 1}</ButtonLink>
        </>
      )}
      {turn ? (
        <Details summary="Finish early">
          <p>
            Everything that you have written so far is marked, sent or not. You cannot go on with this
            interview afterwards.
          </p>
          <form action={finish}>
            <Button variant="secondary">Finish now</Button>
          </form>
        </Details>
      ) : (
        <form action={finish}>
          <p>That was the last question. Well done for going all the way.</p>
          <Button>See how it went</Button>
        </form>
      )}
      <p className="nhsuk-body-s">
        The code of this interview is <strong>{mock.code}</strong>. Whoever enters it gets the same questions.
      </p>
    </Page>
  );
}
