import { ButtonLink } from "./nhs/button";

/** Where to go after a report. `isOffered` is whether the prompt stands in the bank; `assignment` is what it was handed in for. */
export function NextSteps({
  promptId,
  isOffered,
  attempts,
  assignment,
}: {
  promptId: string;
  isOffered: boolean;
  attempts: number;
  assignment?: { id: string; title: string } | null;
}) {
  return (
    <div className="app-next">
      {isOffered && (
        <ButtonLink href={`/practise/${promptId}`}>
          {assignment ? "Practise this question on your own" : "Answer again"}
        </ButtonLink>
      )}
      {!isOffered && !assignment && <p>This question has been taken out, so it cannot be answered again.</p>}
      <ul className="nhsuk-list">
        {assignment && (
          <li>
            <a href={`/assignments/${assignment.id}`}>Go to the assignment “{assignment.title}”</a>
          </li>
        )}
        {attempts > 1 && (
          <li>
            <a href={`/attempts/compare?prompt=${promptId}`}>
              Compare your {attempts} answers to this question
            </a>
          </li>
        )}
        <li>
          <a href="/practise">Choose another question</a>
        </li>
        <li>
          <a href="/attempts">See all your answers</a>
        </li>
      </ul>
    </div>
  );
}
