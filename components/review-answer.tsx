import { cutSegments } from "@/lib/scoring/segments";
import type { SpanComment } from "@/lib/tutoring/review";
import { listSentences } from "@/lib/tutoring/sentences";

/** The answer with a small number before each sentence, and the words of each comment marked with the comment's number. */
export function ReviewAnswer({ text, comments }: { text: string; comments: readonly SpanComment[] }) {
  const marks = [
    ...listSentences(text).map((span, index) => ({ key: `sentence ${index + 1}`, spans: [span] })),
    ...comments.map((span, index) => ({ key: String(index + 1), spans: [span] })),
  ];
  return (
    <section aria-labelledby="answer-heading">
      <h2 className="nhsuk-u-visually-hidden" id="answer-heading">
        The answer
      </h2>
      <p className="app-review__answer" id="answer">
        {cutSegments(text, marks).map(({ start, end, keys, starts, ends }) => {
          const words = text.slice(start, end);
          const isCommented = keys.some((key) => !key.startsWith("sentence"));
          return (
            <span key={start}>
              {starts
                .filter(({ key }) => key.startsWith("sentence"))
                .map(({ key }) => (
                  <span className="app-review__number" aria-hidden="true" data-aside="" key={key}>
                    {key.slice("sentence ".length)}
                  </span>
                ))}
              {isCommented ? <mark className="app-review__commented">{words}</mark> : words}
              {ends
                .filter(({ key }) => !key.startsWith("sentence"))
                .map(({ key }) => (
                  <a className="app-review__key" href={`#comment-${key}`} data-aside="" key={key}>
                    <span className="nhsuk-u-visually-hidden">Comment </span>
                    {key}
                  </a>
                ))}
            </span>
          );
        })}
      </p>
    </section>
  );
}
