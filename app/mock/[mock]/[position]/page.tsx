import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { requireUser } from "@/app/auth";
import { isHolding } from "@/app/hold-form";
import { rememberClock } from "@/app/mock/actions";
import { ForgetMockDrafts, mockDraftId } from "@/components/forget-mock-drafts";
import { MockQuestion } from "@/components/mock-question";
import { Page } from "@/components/page";
import { SignInAgain } from "@/components/sign-in-again";
import { WordsForm } from "@/components/words-form";
import { getMock } from "@/db/mocks";
import { getPracticeSettings } from "@/db/practice-settings";
import { findTurn } from "@/lib/mock/clock";
import { toAddress } from "../address";
import { listUnsentIdentifying } from "../identifying";
import { beginAnswer, sendWords } from "./actions";
import { readPosition, toVersion } from "./words";

export async function generateMetadata({ params }: PageProps<"/mock/[mock]/[position]">): Promise<Metadata> {
  const { position } = await params;
  return { title: `Question ${readPosition(position) + 1} of your mock interview` };
}

export default async function Question({ params, searchParams }: PageProps<"/mock/[mock]/[position]">) {
  const { mock: id, position: number } = await params;
  const position = readPosition(number);
  if (await isHolding()) {
    const field = (await searchParams).field === "reply" ? "reply" : "text";
    return (
      <SignInAgain>
        <WordsForm
          action={sendWords.bind(null, id, position, field)}
          address={`${toAddress(id, position)}?field=${field}`}
          initial={{ text: "", version: "" }}
          draftId={mockDraftId(id, position, field)}
          owner=""
          label={field === "reply" ? "Your reply" : "Your answer"}
          hint="Nothing is lost: it is all in this box."
          send="Send it"
        />
      </SignInAgain>
    );
  }
  const viewer = await requireUser(toAddress(id, position));
  const mock = await getMock(viewer, id);
  const answer = mock?.answers[position];
  if (!mock || !answer) notFound();
  const now = new Date();
  const turn = mock.finishedAt ? undefined : findTurn(mock.answers, now);
  // The questions are opened one after the other, on the page of the interview.
  if (turn?.position !== position) redirect(toAddress(id));
  const { phase } = turn;
  if (phase.name === "waiting" || phase.name === "done") redirect(toAddress(id));
  const { isClockHidden } = await getPracticeSettings(viewer);
  const field = phase.name === "reply" ? "reply" : "text";
  return (
    <Page>
      <ForgetMockDrafts mockId={id} answers={mock.answers} />
      <MockQuestion
        mockId={id}
        owner={viewer.id}
        answer={answer}
        questions={mock.answers.length}
        phase={phase}
        now={now}
        version={toVersion(answer)}
        identifying={answer.pausedAt ? listUnsentIdentifying([answer]) : []}
        clock={{ isHidden: isClockHidden, remember: rememberClock }}
        begin={beginAnswer.bind(null, id, position)}
        send={sendWords.bind(null, id, position, field)}
      />
    </Page>
  );
}
