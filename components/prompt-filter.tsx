import { competencies } from "@/lib/competencies";
import type { PromptKind } from "@/lib/prompts/prompt";
import { Button, ButtonGroup } from "./nhs/button";
import { Select } from "./nhs/select";
import { kindNames } from "./prompt-tags";

/** What the filter was set to: an id, or an empty string for "all". */
export type Chosen = { role: string; competency: string; kind: string };

/** The form that narrows the bank down, or picks one of what is left. It is a GET form, so its address can be kept. */
export function PromptFilter({
  roles,
  chosen,
}: {
  roles: readonly { id: string; title: string }[];
  chosen: Chosen;
}) {
  const skillsAndValues = competencies.map(({ id, name }) => ({ value: id, text: name }));
  const kinds = Object.keys(kindNames).map((kind) => ({ value: kind, text: kindNames[kind as PromptKind] }));
  return (
    <form action="/practise" method="get" className="app-filter">
      <Select
        name="role"
        label="Job"
        defaultValue={chosen.role}
        items={[
          { value: "", text: "Any job" },
          ...roles.map(({ id, title }) => ({ value: id, text: title })),
        ]}
      />
      <Select
        name="competency"
        label="Skill or value"
        defaultValue={chosen.competency}
        items={[{ value: "", text: "All skills and values" }, ...skillsAndValues]}
      />
      <Select
        name="kind"
        label="Kind of question"
        defaultValue={chosen.kind}
        items={[{ value: "", text: "All kinds" }, ...kinds]}
      />
      <ButtonGroup>
        <Button variant="secondary">Show questions</Button>
        <Button variant="secondary" formAction="/practise/surprise">
          Surprise me
        </Button>
      </ButtonGroup>
    </form>
  );
}
