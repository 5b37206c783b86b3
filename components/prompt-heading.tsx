import type { ByKind, Prompt } from "@/lib/prompts/prompt";
import { Details } from "./nhs/details";
import { PromptTags } from "./prompt-tags";

const advice: ByKind<string> = {
  past: "Choose one real event. Say what you did and why, how it ended, and what you took from it.",
  hypothetical:
    "Say what you would do, step by step, who you would tell, and how you would know that it worked.",
  motivation: "Give reasons of your own, and say what you have done about them.",
};

/** The prompt as the page's h1, with what it is about and what a panel listens for; `caption` is what it belongs to. */
export function PromptHeading({ prompt, caption }: { prompt: Prompt; caption?: string }) {
  return (
    <div className="app-measure">
      <h1 className="nhsuk-heading-l app-prompt">
        {caption && <span className="nhsuk-caption-l">{caption}</span>}
        {prompt.text}
      </h1>
      <PromptTags prompt={prompt} />
      <p>{advice[prompt.kind]}</p>
      <Details summary="What a panel listens for">
        <p className="nhsuk-u-margin-bottom-2">A panel listens for somebody who</p>
        <ul>
          {prompt.listensFor.positive.map((indicator) => (
            <li key={indicator}>{indicator}</li>
          ))}
        </ul>
        <p className="nhsuk-u-margin-bottom-2">It is less sure of somebody who</p>
        <ul>
          {prompt.listensFor.negative.map((indicator) => (
            <li key={indicator}>{indicator}</li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
