import { findIdentifyingDetails, quoteOnce } from "@/lib/scoring/identifying";
import { type StoryText, storyFieldNames, storyFields, tellStory } from "@/lib/stories/story";
import { WarningCallout } from "./nhs/warning-callout";

/** A story as it was told, with a warning where it seems to say who somebody is. */
export function StoryWords({ story }: { story: StoryText }) {
  const told = tellStory(story);
  const identifying = quoteOnce(told, findIdentifyingDetails(told));
  return (
    <section className="app-report__answer" aria-labelledby="words">
      <h2 className="nhsuk-heading-m" id="words">
        What you wrote
      </h2>
      {identifying.length > 0 && (
        <WarningCallout heading="Could somebody be recognised?" level={3}>
          <p>
            These words seem to say who a patient or a colleague is. Change them before you use the story.
          </p>
          <ul>
            {identifying.map((words) => (
              <li key={words}>
                <strong>“{words}”</strong>
              </li>
            ))}
          </ul>
        </WarningCallout>
      )}
      {storyFields
        .filter((field) => story[field].trim() !== "")
        .map((field) => (
          <div key={field}>
            {field !== "text" && <h3 className="nhsuk-heading-xs">{storyFieldNames[field]}</h3>}
            <p className="app-story__words">{story[field]}</p>
          </div>
        ))}
    </section>
  );
}
