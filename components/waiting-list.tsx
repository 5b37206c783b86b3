import { sayDate } from "@/lib/say-date";

/** Answers whose marks wait for a tutor; nothing when there are none. */
export function WaitingList({
  attempts,
}: {
  attempts: { id: string; prompt: { text: string }; createdAt: Date; assignment: { title: string } }[];
}) {
  if (attempts.length === 0) return null;
  return (
    <section aria-labelledby="waiting">
      <h2 className="nhsuk-heading-m" id="waiting">
        Waiting for your tutor
      </h2>
      <p>You see the mark of these answers when a tutor has read them.</p>
      <ul className="nhsuk-list">
        {attempts.map(({ id, prompt, createdAt, assignment }) => (
          <li key={id}>
            <a href={`/attempts/${id}`}>{prompt.text}</a>
            <br />
            <span className="app-tags__text">
              {assignment.title} · handed in on {sayDate(createdAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
