import { storyFieldNames } from "@/lib/stories/story";
import { Textarea } from "./nhs/textarea";
import { findError, type SentForm } from "./sent-form";

const parts = [
  { name: "situation", hint: "Where were you, what was your role, and why did it matter?", rows: 4 },
  { name: "action", hint: "What did you do yourself, step by step, and why in that way?", rows: 8 },
  { name: "result", hint: "How did it end, and how do you know?", rows: 4 },
  { name: "reflection", hint: "What do you do differently since then?", rows: 4 },
] as const;

/**
 * The fields that tell a story. The style sheet shows those of the way that is chosen, and any that has words in it:
 * it tells an empty box by its placeholder.
 */
export function StoryFields({ state }: { state: SentForm }) {
  const field = (name: keyof typeof storyFieldNames, hint: string, rows: number) => (
    <Textarea
      name={name}
      label={storyFieldNames[name]}
      labelSize="s"
      hint={hint}
      error={findError(state, name)}
      defaultValue={state.values[name]}
      rows={rows}
      placeholder=" "
      spellCheck
    />
  );
  return (
    <>
      {parts.map(({ name, hint, rows }) => (
        <div className="app-story__part" key={name}>
          {field(name, hint, rows)}
        </div>
      ))}
      <div className="app-story__whole">
        {field("text", "What happened, what you did and why, how it ended, and what you learnt", 14)}
      </div>
    </>
  );
}
