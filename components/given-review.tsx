import { bands } from "@/lib/scoring/bands";
import type { Part } from "@/lib/scoring/report";
import { competencyLevels, partAnchors, partLevels } from "@/lib/tutoring/anchors";
import type { Marks, SpanComment } from "@/lib/tutoring/review";
import { Button } from "./nhs/button";
import { SummaryList } from "./nhs/summary-list";

type Review = Marks & { tutor: string | null; version: number; comments: SpanComment[] };

/** A review to read. With `begin` it can be opened again; `isOwn`: the viewer wrote it. */
export function GivenReview({
  review,
  isOwn,
  begin,
  filter,
}: {
  review: Review;
  isOwn?: boolean;
  begin?: (form: FormData) => Promise<void>;
  filter?: string;
}) {
  return (
    <section className="app-given">
      <h2 className="nhsuk-heading-s">
        {isOwn ? "Your review" : (review.tutor ?? "A former tutor")}
        {review.version > 0 && ", released"}
      </h2>
      <SummaryList rows={listMarks(review)} />
      {review.overall && <p className="app-given__text">{review.overall}</p>}
      {review.comments.length > 0 && (
        <ol className="app-given__comments">
          {review.comments.map(({ id, quote, text }, index) => (
            <li id={isOwn ? `comment-${index + 1}` : undefined} key={id}>
              <q>{quote}</q>
              <p className="app-given__text">{text}</p>
            </li>
          ))}
        </ol>
      )}
      {begin && (
        <form action={begin}>
          <input type="hidden" name="filter" value={filter} />
          <Button variant="secondary" small>
            Change my review
          </Button>
          <p>The applicant sees this one until you release again. It is kept.</p>
        </form>
      )}
    </section>
  );
}

function listMarks({ band, parts, competency }: Marks) {
  const given = (Object.keys(partAnchors) as Part[]).flatMap((part) => {
    const mark = parts[part];
    return mark === undefined
      ? []
      : [{ key: partAnchors[part].name, value: `${mark} – ${partLevels[mark]}` }];
  });
  return [
    { key: "Band", value: band === null ? "Not given" : `${band} – ${bands[band].name}` },
    ...given,
    ...(competency === null
      ? []
      : [{ key: "Competency", value: `${competency} – ${competencyLevels[competency]}` }]),
  ];
}
