import type { QueueState } from "@/lib/tutoring/review";
import { Button } from "./nhs/button";
import { Details } from "./nhs/details";

type Action = (form: FormData) => Promise<void>;

/** What a tutor does with the whole queue: go on reviewing, and release what is complete. `filter` is carried along. */
export function QueueSteps({
  reviewNext,
  release,
  filter,
  counts,
  folder,
}: {
  reviewNext: Action;
  release: Action;
  filter: string;
  counts: Record<QueueState, number>;
  folder: string;
}) {
  const open = counts["to-review"] + counts["in-progress"];
  const ready = counts.reviewed === 1 ? "1 review" : `${counts.reviewed} reviews`;
  return (
    <div className="app-queue-steps">
      {open > 0 ? (
        <form action={reviewNext}>
          <input type="hidden" name="filter" value={filter} />
          <Button aria-keyshortcuts="n">Review the next answer</Button>
        </form>
      ) : (
        <p>Nothing is left to review here.</p>
      )}
      {counts.reviewed > 0 && (
        <Details summary={`Release ${ready}`}>
          <form action={release}>
            <input type="hidden" name="filter" value={filter} />
            <p>
              Each applicant can read their feedback at once, from you and from the other tutors. Reviews that
              wait for a second mark are held back.
            </p>
            <Button>Release all reviewed</Button>
          </form>
        </Details>
      )}
      <p className="app-queue-steps__links">
        <a href={`${folder}/comments`}>Comment bank</a> <a href={`${folder}/moderation`}>Marks far apart</a>
      </p>
    </div>
  );
}
