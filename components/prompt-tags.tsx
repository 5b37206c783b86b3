import { getCompetency } from "@/lib/competencies";
import type { ByKind, Prompt } from "@/lib/prompts/prompt";
import { Tag } from "./nhs/tag";

/** The three kinds of prompt, as an applicant is told of them. */
export const kindNames: ByKind<string> = {
  past: "A time when you…",
  hypothetical: "What would you do if…",
  motivation: "Why…",
};

/** Where a prompt is set, as an applicant is told. */
export const settingNames: Record<Prompt["setting"], string> = {
  everyday: "Everyday life, work or study",
  healthcare: "Health or social care",
  perfusion: "Perfusion and theatre",
};

/** What a prompt is about: its competencies, its kind, how long to speak. */
export function PromptTags({ prompt }: { prompt: Prompt }) {
  return (
    <p className="app-tags">
      {prompt.competencies.map((id) => (
        <Tag colour="aqua-green" key={id}>
          {getCompetency(id)?.name}
        </Tag>
      ))}
      <Tag colour="grey">{kindNames[prompt.kind]}</Tag>
      <span className="nhsuk-u-font-size-16 nhsuk-u-secondary-text-colour">
        about {prompt.minutes} {prompt.minutes === 1 ? "minute" : "minutes"} to say
      </span>
    </p>
  );
}
