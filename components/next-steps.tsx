import { ButtonGroup, ButtonLink } from "./nhs/button";

/**
 * Where to go after a report. `followUp` is the address of the follow-up question while it has no reply, `isOffered`
 * whether the prompt stands in the bank, `assignment` what it was handed in for, `storyOf` the attempt that can be kept
 * as a story.
 */
export function NextSteps({
  followUp,
  promptId,
  isOffered,
  attempts,
  assignment,
  storyOf,
}: {
  followUp: string | undefined;
  promptId: string;
  isOffered: boolean;
  attempts: number;
  assignment?: { id: string; title: string } | null;
  storyOf?: string;
}) {
  return (
    <div className="app-next">
      {(followUp || isOffered) && (
        <ButtonGroup>
          {followUp && <ButtonLink href={followUp}>Answer the follow-up question</ButtonLink>}
          {isOffered && (
            <ButtonLink href={`/practise/${promptId}`} variant={followUp ? "secondary" : undefined}>
              {assignment ? "Practise this question on your own" : "Answer again"}
            </ButtonLink>
          )}
        </ButtonGroup>
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
