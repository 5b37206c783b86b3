import { cutSegments } from "@/lib/scoring/segments";
import type { KeyedComment } from "@/lib/tutoring/keyed-comments";

/** An answer on paper: the words that tutors wrote about, with the keys of the comments that stand below it. */
export function PrintedAnswer({ text, comments }: { text: string; comments: KeyedComment[] }) {
  const marks = comments.map(({ key, ...span }) => ({ key, spans: [span] }));
  return (
    <>
      <p className="app-plain-answer">
        {cutSegments(text, marks).map(({ start, end, keys, ends }) => (
          <span key={start}>
            {keys.length > 0 ? (
              <mark className="app-marked__plain app-marked__words--comment">{text.slice(start, end)}</mark>
            ) : (
              text.slice(start, end)
            )}
            {ends.map(({ key }) => (
              <sup className="app-print__key" key={key}>
                {key}
              </sup>
            ))}
          </span>
        ))}
      </p>
      {comments.length > 0 && (
        <ul className="nhsuk-list">
          {comments.map(({ key, quote, text: words, tutor }) => (
            <li key={key}>
              <strong>{key}</strong> “{quote}” – <span className="app-written">{words}</span> ({tutor})
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
