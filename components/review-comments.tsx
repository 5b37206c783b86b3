import type { SpanComment } from "@/lib/tutoring/review";
import { Button } from "./nhs/button";

/** The comments of a review, each under the words that it is about, to read over and to change. */
export function ReviewComments({ comments }: { comments: readonly SpanComment[] }) {
  return (
    <section aria-labelledby="comments">
      <h2 className="nhsuk-heading-s nhsuk-u-margin-bottom-2" id="comments" tabIndex={-1}>
        {comments.length === 0
          ? "No comments yet"
          : comments.length === 1
            ? "1 comment"
            : `${comments.length} comments`}
      </h2>
      <ol className="app-comments">
        {comments.map(({ id, quote, text }, index) => (
          <li className="app-comments__item" id={`comment-${index + 1}`} key={id}>
            <label htmlFor={`text-${id}`}>
              <span className="app-key">{index + 1}</span>“{quote}”
            </label>
            <textarea
              className="nhsuk-textarea"
              id={`text-${id}`}
              name={`comment-${id}`}
              rows={2}
              defaultValue={text}
            />
            <Button variant="secondary" small name="intent" value={`remove-${id}`}>
              Remove<span className="nhsuk-u-visually-hidden"> comment {index + 1}</span>
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
