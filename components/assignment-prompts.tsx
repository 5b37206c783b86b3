import type { Prompt } from "@/lib/prompts/prompt";
import { Button, ButtonLink } from "./nhs/button";
import { PromptTags } from "./prompt-tags";

/** The questions of an assignment in their order. With `move` and `add` they can be changed. */
export function AssignmentPrompts({
  prompts,
  move,
  add,
}: {
  prompts: Prompt[];
  move?: (promptId: string, way: "up" | "down" | "out") => Promise<void>;
  add?: string;
}) {
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{prompts.length === 1 ? "1 question" : `${prompts.length} questions`}</h2>
      {prompts.length === 0 && <p>Choose at least one question. Then you can set the assignment.</p>}
      <ol className="app-prompts">
        {prompts.map((prompt, index) => (
          <li className="app-prompts__item" key={prompt.id}>
            <p className="app-prompts__text">
              {index + 1}. {prompt.text}
            </p>
            <PromptTags prompt={prompt} />
            {move && (
              <div className="app-moves">
                {index > 0 && <Move action={move.bind(null, prompt.id, "up")} text="Move up" of={prompt} />}
                {index < prompts.length - 1 && (
                  <Move action={move.bind(null, prompt.id, "down")} text="Move down" of={prompt} />
                )}
                <Move action={move.bind(null, prompt.id, "out")} text="Take out" of={prompt} />
              </div>
            )}
          </li>
        ))}
      </ol>
      {add ? (
        <ButtonLink variant={prompts.length > 0 ? "secondary" : undefined} href={add}>
          Add questions
        </ButtonLink>
      ) : (
        <p>The questions stay as they are, so that everybody answers the same.</p>
      )}
    </section>
  );
}

function Move({ action, text, of }: { action: () => Promise<void>; text: string; of: Prompt }) {
  return (
    <form action={action}>
      <Button variant="secondary" small>
        {text}
        <span className="nhsuk-u-visually-hidden"> “{of.text}”</span>
      </Button>
    </form>
  );
}
