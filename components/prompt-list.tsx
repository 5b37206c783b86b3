import type { Prompt } from "@/lib/prompts/prompt";
import { PromptTags } from "./prompt-tags";

/** Prompts to choose from; each leads to the page where it is answered. */
export function PromptList({ prompts }: { prompts: readonly Prompt[] }) {
  return (
    <ul className="app-prompts">
      {prompts.map((prompt) => (
        <li className="app-prompts__item" key={prompt.id}>
          <h3 className="app-prompts__text">
            <a href={`/practise/${prompt.id}`}>{prompt.text}</a>
          </h3>
          <PromptTags prompt={prompt} />
        </li>
      ))}
    </ul>
  );
}
