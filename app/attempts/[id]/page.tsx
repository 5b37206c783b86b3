import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireUser } from "@/app/auth";
import { isHolding } from "@/app/hold-form";
import { AttemptHeading } from "@/components/attempt-heading";
import { ForgetDraft } from "@/components/forget-draft";
import { Page } from "@/components/page";
import { SelfAssessmentForm } from "@/components/self-assessment-form";
import { SignInAgain } from "@/components/sign-in-again";
import { WaitingAnswer } from "@/components/waiting-answer";
import { getAttemptReply } from "@/db/attempt-replies";
import { getAttempt } from "@/db/attempts";
import { listFeedback } from "@/db/feedback";
import { findMockOfAttempt } from "@/db/mock-results";
import { listAudience } from "@/db/shared-attempts";
import { getWaitingAttempt } from "@/db/waiting-attempts";
import { assessAttempt } from "./actions";
import { AudienceSection } from "./audience-section";
import { FeedbackReply } from "./feedback-section";
import { MarkedAttempt } from "./marked-attempt";

export const metadata: Metadata = { title: "Your answer and its report" };

export default async function AttemptPage({ params, searchParams }: PageProps<"/attempts/[id]">) {
  const { id } = await params;
  const { reply: reviewId } = await searchParams;
  const assessment = { action: assessAttempt.bind(null, id), address: `/attempts/${id}` };
  if (await isHolding()) {
    return (
      <SignInAgain>
        {typeof reviewId === "string" ? (
          <FeedbackReply attemptId={id} reviewId={reviewId} />
        ) : (
          <SelfAssessmentForm {...assessment} />
        )}
      </SignInAgain>
    );
  }
  const viewer = await requireUser(`/attempts/${id}`);
  const attempt = await getAttempt(viewer, id);
  const waiting = attempt ? undefined : await getWaitingAttempt(viewer, id);
  const answered = attempt ?? waiting;
  if (!answered) notFound();
  const { prompt, text } = answered;
  const reply = await getAttemptReply(viewer, id);
  const given = await listFeedback(viewer, id);
  const seen = await listAudience(viewer, id);
  const mockId = await findMockOfAttempt(viewer, id);
  // Whoever comes from the profile of a mock interview has seen the mark.
  const isShown = attempt !== undefined && (attempt.selfAssessment !== undefined || mockId !== undefined);
  const heading = <AttemptHeading attempt={answered} />;
  const audience = <AudienceSection viewer={viewer} attemptId={id} seen={seen} />;
  return (
    <Page wide back={mockId ? `/mock/${mockId}/profile` : "/attempts"}>
      <ForgetDraft promptId={prompt.id} text={text} />
      {reply && <ForgetDraft promptId={id} text={reply.text} />}
      {waiting && (
        <>
          {heading}
          <WaitingAnswer text={text} work={waiting.assignment.title} />
          {audience}
        </>
      )}
      {attempt && isShown && (
        <>
          {heading}
          <MarkedAttempt viewer={viewer} attempt={attempt} reply={reply} given={given} seen={seen}>
            {audience}
          </MarkedAttempt>
        </>
      )}
      {attempt && !isShown && (
        <SelfAssessmentForm {...assessment}>
          {heading}
          {given.length > 0 && <p>Feedback from your tutor is here. You see it in the next step.</p>}
          <p className="app-plain-answer">{text}</p>
        </SelfAssessmentForm>
      )}
    </Page>
  );
}
