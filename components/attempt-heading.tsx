import { sayDate } from "@/lib/say-date";

/** The prompt of an attempt as the page's h1, with the day of the answer above it. */
export function AttemptHeading({ attempt }: { attempt: { prompt: { text: string }; createdAt: Date } }) {
  return (
    <h1 className="nhsuk-heading-l app-prompt">
      <span className="nhsuk-caption-l">
        Your answer of <time dateTime={attempt.createdAt.toISOString()}>{sayDate(attempt.createdAt)}</time>
        <span className="nhsuk-u-visually-hidden"> to: </span>
      </span>
      {attempt.prompt.text}
    </h1>
  );
}
