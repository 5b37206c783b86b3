import { sayMoment } from "@/lib/say-date";
import { bands } from "@/lib/scoring/bands";
import type { Band, Report } from "@/lib/scoring/report";
import { formerTutor, keyComments } from "@/lib/tutoring/keyed-comments";
import { type Lateness, sayLateness } from "@/lib/tutoring/lateness";
import type { Marks, ReviewStatus, SpanComment } from "@/lib/tutoring/review";
import { PrintedAnswer } from "./printed-answer";
import { TutorMarks } from "./tutor-marks";

type Review = Marks & { id: string; tutor: string | null; status: ReviewStatus; comments: SpanComment[] };

type Attempt = {
  attemptId: string;
  code: string;
  applicant: { name: string } | undefined;
  assignment: { title: string } | undefined;
  prompt: { text: string };
  text: string;
  words: number;
  createdAt: Date;
  late: Lateness[];
  report: Report | undefined;
  review: Review | undefined;
  others: Review[];
  settled: { band: Band; note: string } | undefined;
};

const statusNames: Record<ReviewStatus, string> = {
  draft: "not complete",
  reviewed: "not released",
  released: "released",
};

/** One answer on paper, with what its tutors and the engine say of it. */
export function PrintedAttempt({ attempt }: { attempt: Attempt }) {
  const { attemptId, prompt, text, report, settled } = attempt;
  const reviews = [attempt.review, ...attempt.others].filter((review) => review !== undefined);
  return (
    <article className="app-print" aria-labelledby={attemptId}>
      <h2 className="nhsuk-heading-m" id={attemptId}>
        <span className="nhsuk-caption-m">
          {attempt.applicant?.name ?? attempt.code} · {attempt.assignment?.title ?? "Shared"} ·{" "}
          {sayMoment(attempt.createdAt)} · {attempt.words} words
          {attempt.late.length > 0 && ` · ${sayLateness(attempt.late)}`}
        </span>
        {prompt.text}
      </h2>
      <PrintedAnswer text={text} comments={keyComments(reviews).flat()} />
      {reviews.map((review) => (
        <section key={review.id}>
          <h3 className="nhsuk-heading-s">
            {review.tutor ?? formerTutor} ({statusNames[review.status]})
          </h3>
          <TutorMarks review={review} />
        </section>
      ))}
      {reviews.length === 0 && <p>No tutor has reviewed this answer.</p>}
      {settled && (
        <p>
          <strong>
            Settled on band {settled.band}: {bands[settled.band].name}.
          </strong>{" "}
          {settled.note}
        </p>
      )}
      <h3 className="nhsuk-heading-s">Automatic mark</h3>
      {report ? <PrintedReport report={report} /> : <p>Hidden until you have marked this answer.</p>}
    </article>
  );
}

function PrintedReport({ report: { band, points, lines, flags } }: { report: Report }) {
  return (
    <>
      <p>
        Band {band} of 4: {bands[band].name}, {points} of 100 points
      </p>
      <ul className="nhsuk-body-s">
        {flags.map(({ id, message }) => (
          <li key={id}>{message}</li>
        ))}
        {lines.map(({ id, title, said }) => (
          <li key={id}>
            {title}: {said}
          </li>
        ))}
      </ul>
    </>
  );
}
