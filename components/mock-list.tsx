import { sayMoment } from "@/lib/say-date";

/** Finished mock interviews, newest first, each with the way to its profile. */
export function MockList({
  mocks,
}: {
  mocks: { id: string; code: string; startedAt: Date; questions: number; attempts: number }[];
}) {
  if (mocks.length === 0) return null;
  return (
    <section aria-labelledby="finished">
      <h2 className="nhsuk-heading-m" id="finished">
        Your finished interviews
      </h2>
      <ul className="nhsuk-list">
        {mocks.map(({ id, code, startedAt, questions, attempts }) => (
          <li key={id}>
            <a href={`/mock/${id}/profile`}>{sayMoment(startedAt)}</a>
            <br />
            <span className="app-tags__text">
              {attempts} of {questions} questions answered · code {code}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
