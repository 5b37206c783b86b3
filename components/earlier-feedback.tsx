import { sayMoment } from "@/lib/say-date";
import type { ReleasedReview } from "@/lib/tutoring/review";
import { Details } from "./nhs/details";
import { TutorMarks } from "./tutor-marks";

/** What a tutor had given before they changed it, the newest first; nothing when they never did. */
export function EarlierFeedback({
  releases,
}: {
  releases: (ReleasedReview & { version: number; releasedAt: Date })[];
}) {
  return releases.map((release) => (
    <Details
      summary={`What stood here before: feedback of ${sayMoment(release.releasedAt)}`}
      key={release.version}
    >
      <TutorMarks review={release} />
      {release.comments.length > 0 && (
        <ul>
          {release.comments.map(({ id, quote, text }) => (
            <li key={id}>
              On “{quote}”: <span className="app-written">{text}</span>
            </li>
          ))}
        </ul>
      )}
    </Details>
  ));
}
