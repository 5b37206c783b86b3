import { competencies } from "@/lib/competencies";
import { FilterFold } from "./filter-fold";
import { Button } from "./nhs/button";
import { Select } from "./nhs/select";
import { kindNames, settingNames } from "./prompt-tags";

const toItems = (first: string, names: Record<string, string>) => [
  { value: "", text: first },
  ...Object.entries(names).map(([value, text]) => ({ value, text })),
];

/** The form that narrows down the questions to pick from; what was ticked and not added is not kept. */
export function PromptPickerFilter({
  action,
  chosen,
}: {
  action: string;
  chosen: { competency?: string; kind?: string; setting?: string };
}) {
  const names = Object.fromEntries(competencies.map(({ id, name }) => [id, name]));
  return (
    <FilterFold isOpen={Object.values(chosen).some(Boolean)}>
      <form action={action} method="get" className="app-filter">
        <Select
          name="competency"
          label="Skill or value"
          defaultValue={chosen.competency}
          items={toItems("All skills and values", names)}
        />
        <Select
          name="kind"
          label="Kind of question"
          defaultValue={chosen.kind}
          items={toItems("All kinds", kindNames)}
        />
        <Select
          name="setting"
          label="Where it is set"
          defaultValue={chosen.setting}
          items={toItems("Anywhere", settingNames)}
        />
        <Button variant="secondary">Show questions</Button>
      </form>
    </FilterFold>
  );
}
