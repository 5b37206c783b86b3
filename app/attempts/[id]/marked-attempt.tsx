import type { ReactNode } from "react";
import { NextSteps } from "@/components/next-steps";
import { ButtonLink } from "@/components/nhs/button";
import { ReplyGain } from "@/components/reply-gain";
import { Report } from "@/components/report";
import type { AttemptReply } from "@/db/attempt-replies";
import type { Attempt } from "@/db/attempts";
import type { Feedback } from "@/db/feedback";
import { listAttempts } from "@/db/history";
import type { Audience } from "@/db/shared-attempts";
import type { Viewer } from "@/db/viewer";
import { getPrompt } from "@/lib/prompts/bank";
import { keyComments } from "@/lib/tutoring/keyed-comments";
import { FeedbackSection } from "./feedback-section";

/**
 * The viewer's attempt with what tutors gave on it, its report and the reply to the follow-up question; `children`
 * stand between these and the next steps.
 */
export async function MarkedAttempt({
  viewer,
  attempt: { id, prompt, text, report, selfAssessment },
  reply,
  given,
  seen,
  children,
}: {
  viewer: Viewer;
  attempt: Attempt;
  reply: AttemptReply | undefined;
  given: Feedback[];
  seen: Audience[];
  children: ReactNode;
}) {
  const { total } = await listAttempts(viewer, { promptId: prompt.id });
  return (
    <div id="report">
      <FeedbackSection viewer={viewer} attemptId={id} given={given} report={report} />
      <Report
        text={text}
        report={report}
        ownBand={selfAssessment?.band}
        tutorBand={given.map(({ settledBand, band }) => settledBand ?? band).at(-1)}
        comments={keyComments(given).flat()}
      >
        {reply ? (
          <ReplyGain answer={text} before={report} reply={reply} />
        ) : (
          <ButtonLink href={`/attempts/${id}/follow-up`}>Answer the follow-up question</ButtonLink>
        )}
      </Report>
      {children}
      <NextSteps
        hasReply={reply !== undefined}
        promptId={prompt.id}
        isOffered={getPrompt(prompt.id) !== undefined}
        attempts={total}
        storyOf={prompt.kind === "hypothetical" ? undefined : id}
        assignment={seen.find((cohort) => cohort.assignment)?.assignment}
      />
    </div>
  );
}
