import { sayDate } from "@/lib/say-date";
import { formerTutor } from "@/lib/tutoring/keyed-comments";

/** Feedback that the applicant has not marked as read; nothing when there is none. */
export function FeedbackList({
  unread,
}: {
  unread: {
    reviewId: string;
    attemptId: string;
    prompt: { text: string };
    tutor: string | null;
    cohortName: string;
    releasedAt: Date;
  }[];
}) {
  if (unread.length === 0) return null;
  return (
    <section aria-labelledby="feedback">
      <h2 className="nhsuk-heading-m" id="feedback">
        New feedback
      </h2>
      <ul className="nhsuk-list">
        {unread.map(({ reviewId, attemptId, prompt, tutor, cohortName, releasedAt }) => (
          <li key={reviewId}>
            <a href={`/attempts/${attemptId}`}>{prompt.text}</a>
            <br />
            <span className="app-tags__text">
              {tutor ?? formerTutor}, {cohortName} · {sayDate(releasedAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
