import { ButtonLink } from "./nhs/button";

/** Where to go after a report. `isOffered` is whether the prompt still stands in the bank. */
export function NextSteps({
  promptId,
  isOffered,
  attempts,
}: {
  promptId: string;
  isOffered: boolean;
  attempts: number;
}) {
  return (
    <div className="app-next">
      {isOffered ? (
        <ButtonLink href={`/practise/${promptId}`}>Answer again</ButtonLink>
      ) : (
        <p>This question has been taken out, so it cannot be answered again.</p>
      )}
      <ul className="nhsuk-list">
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
