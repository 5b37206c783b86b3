import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireUser } from "@/app/auth";
import { AttemptHeading } from "@/components/attempt-heading";
import { ForgetDraft } from "@/components/forget-draft";
import { NextSteps } from "@/components/next-steps";
import { Page } from "@/components/page";
import { Report } from "@/components/report";
import { SelfAssessmentForm } from "@/components/self-assessment-form";
import { getAttempt, listAttempts } from "@/db/attempts";
import { getPrompt } from "@/lib/prompts/bank";
import { assessAttempt } from "./actions";

export const metadata: Metadata = { title: "Your answer and its report" };

export default async function AttemptPage({ params }: PageProps<"/attempts/[id]">) {
  const { id } = await params;
  const viewer = await requireUser(`/attempts/${id}`);
  const attempt = await getAttempt(viewer, id);
  if (!attempt) notFound();
  const { prompt, text, report, selfAssessment } = attempt;
  const { total } = await listAttempts(viewer, { promptId: prompt.id });
  const heading = <AttemptHeading attempt={attempt} />;
  return (
    <Page wide back="/attempts">
      <ForgetDraft promptId={prompt.id} text={text} />
      {selfAssessment ? (
        <>
          {heading}
          <Report text={text} report={report} ownBand={selfAssessment.band} />
          <NextSteps promptId={prompt.id} isOffered={getPrompt(prompt.id) !== undefined} attempts={total} />
        </>
      ) : (
        <SelfAssessmentForm action={assessAttempt.bind(null, id)}>
          {heading}
          <p className="app-plain-answer">{text}</p>
        </SelfAssessmentForm>
      )}
    </Page>
  );
}
