import { ButtonLink } from "./nhs/button";

/**
 * Where to go after a report. `hasReply` says if the follow-up question, which comes first, was answered, `isOffered`
 * whether the prompt stands in the bank, `assignment` what it was handed in for, `storyOf` the attempt that can be kept
 * as a story.
 */
export function NextSteps({
  hasReply,
  promptId,
  isOffered,
  attempts,
  assignment,
  storyOf,
}: {
  hasReply: boolean;
  promptId: string;
  isOffered: boolean;
  attempts: number;
  assignment?: { id: string; title: string } | null;
  storyOf?: string;
}) {
  return (
    <div className="app-next">
      {isOffered && (
        <ButtonLink href={`/practise/${promptId}`} variant={hasReply ? undefined : "secondary"}>
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
        {storyOf && (
          <li>
            <a href={`/stories/new?attempt=${storyOf}`}>Keep this answer as a story</a>
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
