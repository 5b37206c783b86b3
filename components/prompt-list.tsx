import type { Prompt } from "@/lib/prompts/prompt";
import { PromptTags } from "./prompt-tags";

/** Prompts to choose from; each leads to its page below `base`: where it is answered, or changed. */
export function PromptList({
  prompts,
  base = "/practise",
  level = 3,
}: {
  prompts: readonly Prompt[];
  base?: string;
  level?: 2 | 3;
}) {
  const Heading = `h${level}` as const;
  return (
    <ul className="app-prompts">
      {prompts.map((prompt) => (
        <li className="app-prompts__item" key={prompt.id}>
          <Heading className="app-prompts__text">
            <a href={`${base}/${prompt.id}`}>{prompt.text}</a>
          </Heading>
          <PromptTags prompt={prompt} />
        </li>
      ))}
    </ul>
  );
}
