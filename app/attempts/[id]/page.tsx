import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireUser } from "@/app/auth";
import { AttemptHeading } from "@/components/attempt-heading";
import { ForgetDraft } from "@/components/forget-draft";
import { Page } from "@/components/page";
import { SelfAssessmentForm } from "@/components/self-assessment-form";
import { WaitingAnswer } from "@/components/waiting-answer";
import { getAttempt } from "@/db/attempts";
import { listFeedback } from "@/db/feedback";
import { listAudience } from "@/db/shared-attempts";
import { getWaitingAttempt } from "@/db/waiting-attempts";
import { assessAttempt } from "./actions";
import { AudienceSection } from "./audience-section";
import { MarkedAttempt } from "./marked-attempt";

export const metadata: Metadata = { title: "Your answer and its report" };

export default async function AttemptPage({ params }: PageProps<"/attempts/[id]">) {
  const { id } = await params;
  const viewer = await requireUser(`/attempts/${id}`);
  const attempt = await getAttempt(viewer, id);
  const waiting = attempt ? undefined : await getWaitingAttempt(viewer, id);
  const answered = attempt ?? waiting;
  if (!answered) notFound();
  const { prompt, text } = answered;
  const given = await listFeedback(viewer, id);
  const seen = await listAudience(viewer, id);
  const heading = <AttemptHeading attempt={answered} />;
  const audience = <AudienceSection viewer={viewer} attemptId={id} seen={seen} />;
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
          <MarkedAttempt viewer={viewer} attempt={attempt} given={given} seen={seen}>
            {audience}
          </MarkedAttempt>
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
