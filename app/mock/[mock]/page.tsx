import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { requireUser } from "@/app/auth";
import { ForgetMockDrafts } from "@/components/forget-mock-drafts";
import { MockSteps } from "@/components/mock-steps";
import { MockTurn } from "@/components/mock-turn";
import { Page } from "@/components/page";
import { getMock } from "@/db/mocks";
import { findTurn } from "@/lib/mock/clock";
import { beginAnswer } from "./[position]/actions";
import { finishInterview, showQuestion } from "./actions";
import { toAddress } from "./address";
import { listUnsentIdentifying } from "./identifying";

export const metadata: Metadata = { title: "Your mock interview" };

export default async function Interview({ params, searchParams }: PageProps<"/mock/[mock]">) {
  const { mock: id } = await params;
  const viewer = await requireUser(toAddress(id));
  const mock = await getMock(viewer, id);
  if (!mock) notFound();
  if (mock.finishedAt) redirect(`${toAddress(id)}/profile`);
  const turn = findTurn(mock.answers, new Date());
  const identifying = (await searchParams).finish === "words" ? listUnsentIdentifying(mock.answers) : [];
  return (
    <Page back="/mock">
      <ForgetMockDrafts mockId={id} answers={mock.answers} />
      <h1>Your mock interview</h1>
      <MockSteps answers={mock.answers} turn={turn} />
      <MockTurn
        turn={turn}
        address={toAddress(id, turn?.position)}
        isPaused={mock.answers[turn?.position ?? 0]?.pausedAt != null}
        identifying={identifying}
        begin={beginAnswer.bind(null, id, turn?.position ?? 0)}
        show={showQuestion.bind(null, id, turn?.position ?? 0)}
        finish={finishInterview.bind(null, id, identifying.length > 0)}
      />
      <p className="nhsuk-body-s">
        The code of this interview is <strong>{mock.code}</strong>. Whoever enters it gets the same questions.
      </p>
    </Page>
  );
}
