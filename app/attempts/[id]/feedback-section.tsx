import { randomUUID } from "node:crypto";
import { FeedbackCard } from "@/components/feedback-card";
import { Details } from "@/components/nhs/details";
import { ReplyForm } from "@/components/reply-form";
import { ReplyList } from "@/components/reply-list";
import type { Feedback } from "@/db/feedback";
import { listReplies } from "@/db/replies";
import type { Viewer } from "@/db/viewer";
import type { Report } from "@/lib/scoring/report";
import { readFeedback, sendReply } from "./actions";

/** What tutors gave the viewer on this attempt, with what was said about it and the way to answer. */
export async function FeedbackSection({
  viewer,
  attemptId,
  given,
  report,
}: {
  viewer: Viewer;
  attemptId: string;
  given: Feedback[];
  report: Report;
}) {
  return Promise.all(
    given.map(async (feedback) => {
      const { reviewId } = feedback;
      return (
        <FeedbackCard
          feedback={feedback}
          report={report}
          markRead={readFeedback.bind(null, attemptId, reviewId)}
          key={reviewId}
        >
          <ReplyList replies={await listReplies(viewer, reviewId)} />
          <div className="app-tutor-said__reply">
            <Details summary="Reply, or ask for another look">
              <FeedbackReply attemptId={attemptId} reviewId={reviewId} />
            </Details>
          </div>
        </FeedbackCard>
      );
    }),
  );
}

/** The form with which the applicant answers this review. */
export function FeedbackReply({ attemptId, reviewId }: { attemptId: string; reviewId: string }) {
  return (
    <ReplyForm
      id={`reply-${reviewId}`}
      action={sendReply.bind(null, attemptId, reviewId)}
      address={`/attempts/${attemptId}?reply=${reviewId}`}
      submissionKey={randomUUID()}
    />
  );
}
