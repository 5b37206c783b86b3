import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { requireUser } from "@/app/auth";
import { isHolding } from "@/app/hold-form";
import { Details } from "@/components/nhs/details";
import { Page } from "@/components/page";
import { SignInAgain } from "@/components/sign-in-again";
import { WordsForm } from "@/components/words-form";
import { getAttemptReply } from "@/db/attempt-replies";
import { getAttempt } from "@/db/attempts";
import { sendReply } from "./actions";

export const metadata: Metadata = { title: "Answer the follow-up question" };

export default async function FollowUp({ params }: PageProps<"/attempts/[id]/follow-up">) {
  const { id } = await params;
  const form = {
    action: sendReply.bind(null, id),
    address: `/attempts/${id}/follow-up`,
    initial: { text: "", version: "" },
    draftId: `follow-up/${id}`,
    label: "Your reply",
    hint: "Two or three sentences are enough. You can reply once, and only you see it.",
    send: "Mark my reply",
  };
  if (await isHolding()) {
    return (
      <SignInAgain>
        <WordsForm {...form} owner="" />
      </SignInAgain>
    );
  }
  const viewer = await requireUser(form.address);
  const attempt = await getAttempt(viewer, id);
  if (!attempt) notFound();
  if (await getAttemptReply(viewer, id)) redirect(`/attempts/${id}`);
  return (
    <Page back={`/attempts/${id}`}>
      <WordsForm {...form} owner={viewer.id}>
        <h1 className="nhsuk-heading-m app-prompt">
          <span className="nhsuk-caption-l">A follow-up question</span>
          {attempt.prompt.text}
        </h1>
        <Details summary="Your answer">
          <p className="app-plain-answer">{attempt.text}</p>
        </Details>
        <p className="app-probe">{attempt.report.followUp.text}</p>
      </WordsForm>
    </Page>
  );
}
