import { bands } from "@/lib/scoring/bands";
import type { Band } from "@/lib/scoring/report";
import type { Marks, SpanComment } from "@/lib/tutoring/review";
import { GivenReview } from "./given-review";

/** What other tutors gave, where the viewer may read it, and what was settled where two were far apart. */
export function OtherReviews({
  attempt: { others, settled },
}: {
  attempt: {
    others: (Marks & { id: string; tutor: string | null; version: number; comments: SpanComment[] })[];
    settled: { band: Band; note: string } | undefined;
  };
}) {
  if (others.length === 0 && !settled) return null;
  return (
    <section className="app-others" aria-labelledby="others">
      <h2 className="nhsuk-heading-m" id="others">
        Other reviews of this answer
      </h2>
      {settled && (
        <p>
          Tutors settled on band {settled.band}, {bands[settled.band].name}. {settled.note}
        </p>
      )}
      {others.map((review) => (
        <GivenReview review={review} key={review.id} />
      ))}
    </section>
  );
}
