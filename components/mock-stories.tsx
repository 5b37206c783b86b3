import type { StoryUse } from "@/lib/stories/uses";
import { WarningCallout } from "./nhs/warning-callout";

/** Which events were told in an interview, and a word of warning where one was told too often. */
export function MockStories({
  stories,
  nameQuestions,
}: {
  stories: StoryUse[];
  nameQuestions: (answers: number[]) => string;
}) {
  const overused = stories.filter(({ isOverused }) => isOverused);
  const others = stories.filter(({ isOverused }) => !isOverused);
  return (
    <section aria-labelledby="stories-told">
      <h2 className="nhsuk-heading-m" id="stories-told">
        Which stories you told
      </h2>
      {overused.length > 0 && (
        <WarningCallout heading="One story in many answers" level={3}>
          {overused.map(({ story, answers }) => (
            <p key={answers.join()}>
              {story ? `You seem to tell “${story.title}”` : "You seem to tell the same event"} in{" "}
              {nameQuestions(answers)}. A panel wants to know you from more than one side. Keep it for the
              question that it fits best, and find another story for the others.
            </p>
          ))}
        </WarningCallout>
      )}
      {stories.length === 0 && (
        <p>Each answer seems to tell an event of its own, and none of them is in your story bank.</p>
      )}
      {others.length > 0 && (
        <ul>
          {others.map(({ story, answers }) => (
            <li key={story?.id ?? answers.join()}>
              {story ? <strong>{story.title}</strong> : "An event that is not in your story bank"}:{" "}
              {nameQuestions(answers)}
            </li>
          ))}
        </ul>
      )}
      <p className="nhsuk-body-s">
        This goes by words that the texts have in common. It can be wrong: you know best which story you told.
      </p>
    </section>
  );
}
