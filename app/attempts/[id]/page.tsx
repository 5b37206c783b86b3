import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireUser } from "@/app/auth";
import { AttemptHeading } from "@/components/attempt-heading";
import { ForgetDraft } from "@/components/forget-draft";
import { NextSteps } from "@/components/next-steps";
import { Page } from "@/components/page";
import { Report } from "@/components/report";
import { SelfAssessmentForm } from "@/components/self-assessment-form";
import { WaitingAnswer } from "@/components/waiting-answer";
import { getAttempt, listAttempts } from "@/db/attempts";
import { listFeedback } from "@/db/feedback";
import { getWaitingAttempt } from "@/db/waiting-attempts";
import { getPrompt } from "@/lib/prompts/bank";
import { keyComments } from "@/lib/tutoring/keyed-comments";
import { assessAttempt } from "./actions";
import { AudienceSection } from "./audience-section";
import { FeedbackSection } from "./feedback-section";

export const metadata: Metadata = { title: "Your answer and its report" };

export default async function AttemptPage({ params }: PageProps<"/attempts/[id]">) {
  const { id } = await params;
  const viewer = await requireUser(`/attempts/${id}`);
  const attempt = await getAttempt(viewer, id);
  const waiting = attempt ? undefined : await getWaitingAttempt(viewer, id);
  const answered = attempt ?? waiting;
  if (!answered) notFound();
  const { prompt, text } = answered;
  const { total } = await listAttempts(viewer, { promptId: prompt.id });
  const given = await listFeedback(viewer, id);
  const heading = <AttemptHeading attempt={answered} />;
  const audience = <AudienceSection viewer={viewer} attemptId={id} />;
  return (
    <Page wide back="/attempts">
      <ForgetDraft promptId={prompt.id} text={text} />
      {waiting && (
        <>
          {heading}
          <WaitingAnswer text={text} work={waiting.assignment.title} />
          {audience}
        </>
      )}
      {attempt?.selfAssessment && (
        <>
          {heading}
          <FeedbackSection viewer={viewer} attemptId={id} given={given} report={attempt.report} />
          <Report
            text={text}
            report={attempt.report}
            ownBand={attempt.selfAssessment.band}
            tutorBand={given.map(({ settledBand, band }) => settledBand ?? band).at(-1)}
            comments={keyComments(given).flat()}
          />
          {audience}
          <NextSteps promptId={prompt.id} isOffered={getPrompt(prompt.id) !== undefined} attempts={total} />
        </>
      )}
      {attempt && !attempt.selfAssessment && (
        <SelfAssessmentForm action={assessAttempt.bind(null, id)}>
          {heading}
          {given.length > 0 && <p>Feedback from your tutor is here. You see it in the next step.</p>}
          <p className="app-plain-answer">{text}</p>
        </SelfAssessmentForm>
      )}
    </Page>
  );
}
