import type { ReactNode } from "react";
import { sayDate } from "@/lib/say-date";
import { bands } from "@/lib/scoring/bands";
import type { Band, Report } from "@/lib/scoring/report";
import { formerTutor } from "@/lib/tutoring/keyed-comments";
import type { ReleasedReview } from "@/lib/tutoring/review";
import { EarlierFeedback } from "./earlier-feedback";
import { Button } from "./nhs/button";
import { Tag } from "./nhs/tag";
import { TutorMarks } from "./tutor-marks";
import { VerdictList } from "./verdict-list";

type Release = ReleasedReview & { version: number; releasedAt: Date };

/** A released review as its applicant reads it; `children` are what was said about it since. */
export function FeedbackCard({
  feedback,
  report,
  markRead,
  children,
}: {
  feedback: Release & {
    reviewId: string;
    tutor: string | null;
    cohortName: string;
    isRead: boolean;
    settledBand: Band | null;
    earlier: Release[];
  };
  report: Report;
  markRead: () => Promise<void>;
  children: ReactNode;
}) {
  const { reviewId, cohortName, version, releasedAt, isRead, settledBand, earlier } = feedback;
  const id = `feedback-${reviewId}`;
  return (
    <section className="app-verdict app-tutor-said" id={id} aria-labelledby={`${id}-heading`}>
      <h2 className="app-verdict__heading" id={`${id}-heading`}>
        Feedback from {feedback.tutor ?? formerTutor.toLowerCase()}
      </h2>
      <p className="app-tags">
        {!isRead && <Tag colour="yellow">New</Tag>}
        <span className="app-tags__text">
          {cohortName} · {version > 1 ? "changed on" : "given on"} {sayDate(releasedAt)}
        </span>
      </p>
      <TutorMarks review={feedback} />
      {settledBand !== null && settledBand !== feedback.band && (
        <p>
          Two tutors marked this answer and talked it over. The band that counts is{" "}
          <strong>
            {settledBand}: {bands[settledBand].name}
          </strong>
          .
        </p>
      )}
      <VerdictList verdicts={feedback.verdicts} report={report} />
      <EarlierFeedback releases={earlier} />
      {!isRead && (
        <form action={markRead}>
          <Button variant="secondary" small>
            Mark as read
          </Button>
        </form>
      )}
      {children}
    </section>
  );
}
