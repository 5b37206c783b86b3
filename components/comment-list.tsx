import type { KeyedComment } from "@/lib/tutoring/keyed-comments";

/** What tutors wrote on words of the answer, each with the way to its words; nothing when they wrote nothing. */
export function CommentList({ comments }: { comments: KeyedComment[] }) {
  if (comments.length === 0) return null;
  return (
    <section aria-labelledby="comments">
      <h2 className="nhsuk-heading-m" id="comments">
        Your tutor on your words
      </h2>
      <ol className="app-tutor-comments">
        {comments.map(({ key, quote, text, tutor }) => (
          <li className="app-tutor-comment" id={`mark-${key}`} key={key}>
            <p className="app-tutor-comment__quote">
              <span className="app-key app-key--comment">
                <span className="nhsuk-u-visually-hidden">Comment </span>
                {key}
              </span>
              <a href={`#words-${key}-1`}>“{quote}”</a>
            </p>
            <p className="app-written">{text}</p>
            <p className="app-tags__text nhsuk-u-margin-bottom-0">{tutor}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
