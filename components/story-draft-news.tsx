import { suggestTitle, tellStory } from "@/lib/stories/story";
import { InsetText } from "./nhs/inset-text";
import type { StoryDraft } from "./story-drafts";

/** Says that the words in the form were kept by this browser, with the ways to have a form without them. */
export function StoryPutBack({ putAside, throwAway }: { putAside: () => void; throwAway: () => void }) {
  return (
    <InsetText>
      <p>These are your words from before. They are in this browser only, until you keep them.</p>
      <ul className="nhsuk-list">
        <li>
          <button type="button" className="app-link-button" onClick={putAside}>
            Put them aside for later
          </button>
        </li>
        <li>
          <button type="button" className="app-link-button" onClick={throwAway}>
            Throw them away
          </button>
        </li>
      </ul>
    </InsetText>
  );
}

/** Other words that this browser keeps, each with the way to have them in the form; heard when they come up. */
export function OtherStoryDrafts({
  drafts,
  changeTo,
}: {
  drafts: StoryDraft[];
  changeTo: (key: string) => void;
}) {
  return (
    <div role="status">
      {drafts.length > 0 && (
        <InsetText>
          <p>
            This browser has other words of yours that are not kept as a story yet, perhaps from another tab.
            They are not in this form.
          </p>
          <ul className="nhsuk-list">
            {drafts.map((draft) => (
              <li key={draft.key}>
                <button type="button" className="app-link-button" onClick={() => changeTo(draft.key)}>
                  Change over to “{sayBeginning(draft.words)}”
                </button>
              </li>
            ))}
          </ul>
        </InsetText>
      )}
    </div>
  );
}

const sayBeginning = (words: StoryDraft["words"]) =>
  words.title.trim() || suggestTitle(tellStory(words)) || "a story without words";
