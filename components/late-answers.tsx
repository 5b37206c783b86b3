import { sayMoment } from "@/lib/say-date";
import { findLateness, sayLateness } from "@/lib/tutoring/lateness";
import { Details } from "./nhs/details";

type Result = {
  attemptId: string;
  code: string;
  applicant: { name: string } | undefined;
  createdAt: Date;
  secondsTaken: number | null;
};

/** How many answers to an assignment have come, and which of them are late; for its tutors. */
export function LateAnswers({
  base,
  assignment,
  results,
}: {
  base: string;
  assignment: { id: string; dueAt: Date | null; timeLimitMinutes: number | null };
  results: Result[];
}) {
  const late = results
    .map((result) => ({ ...result, said: sayLateness(findLateness(result, assignment)) }))
    .filter(({ said }) => said !== undefined);
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{results.length === 1 ? "1 answer" : `${results.length} answers`}</h2>
      {results.length > 0 && (
        <p>
          <a href={`${base}/queue?assignment=${assignment.id}`}>See them in the queue</a>
        </p>
      )}
      {late.length > 0 && (
        <Details summary={late.length === 1 ? "1 is late" : `${late.length} are late`}>
          <ul>
            {late.map(({ attemptId, code, applicant, createdAt, said }) => (
              <li key={attemptId}>
                <a href={`${base}/attempts/${attemptId}`}>{applicant?.name ?? code}</a>,{" "}
                {sayMoment(createdAt)}. {said}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}
