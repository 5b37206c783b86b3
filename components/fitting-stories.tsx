import type { FittingStory } from "@/lib/stories/evidence";
import { tellStory } from "@/lib/stories/story";
import type { ToldStory } from "@/lib/stories/uses";
import { Details } from "./nhs/details";

/** The stories that fit the question on the page, the best first, to read without leaving it. */
export function FittingStories({
  fitting,
  competency,
}: {
  fitting: FittingStory<ToldStory>[];
  /** The competency of the question, for which a story may be missing. */
  competency: { id: string; name: string };
}) {
  return (
    <div className="app-measure">
      <Details summary={`Stories of yours that fit this question (${fitting.length})`}>
        {fitting.length === 0 && (
          <p>
            None of your stories shows enough of {competency.name} yet.{" "}
            <a href={`/stories/new?for=${competency.id}`}>Add one</a>
          </p>
        )}
        {fitting.map(({ story, reason }) => (
          <div className="app-fitting" key={story.id}>
            <h2 className="nhsuk-heading-xs nhsuk-u-margin-bottom-1 app-wrap">{story.title}</h2>
            <p className="nhsuk-u-margin-bottom-1">{reason}</p>
            <Details summary={<Read title={story.title} />}>
              <p className="app-story__words">{tellStory(story)}</p>
            </Details>
          </div>
        ))}
        <a href="/stories">See all your stories</a>
      </Details>
    </div>
  );
}

function Read({ title }: { title: string }) {
  return (
    <>
      Read it<span className="nhsuk-u-visually-hidden">: {title}</span>
    </>
  );
}
