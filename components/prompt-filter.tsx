import { competencies } from "@/lib/competencies";
import type { Role } from "@/lib/roles/role";
import { FilterFold } from "./filter-fold";
import { Button, ButtonGroup } from "./nhs/button";
import { Select } from "./nhs/select";
import { kindNames, settingNames } from "./prompt-tags";

const skillsAndValues = competencies.map(({ id, name }) => ({ value: id, text: name }));

const toItems = (names: Record<string, string>) =>
  Object.entries(names).map(([value, text]) => ({ value, text }));

/** The form that narrows the bank down, or picks one of what is left. It is a GET form, so its address can be kept. */
export function PromptFilter({
  roles,
  chosen,
}: {
  roles: readonly Role[];
  chosen: { role?: string; competency?: string; kind?: string; setting?: string };
}) {
  return (
    <FilterFold isOpen={Object.values(chosen).some(Boolean)}>
      <form action="/practise" method="get" className="app-filter">
        <Select
          name="role"
          label="Job"
          defaultValue={chosen.role}
          items={[
            { value: "", text: "Any job" },
            ...roles.map(({ id, name }) => ({ value: id, text: name })),
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
          items={[{ value: "", text: "All kinds" }, ...toItems(kindNames)]}
        />
        <Select
          name="setting"
          label="Where it is set"
          defaultValue={chosen.setting}
          items={[{ value: "", text: "Anywhere" }, ...toItems(settingNames)]}
        />
        <ButtonGroup>
          <Button variant="secondary">Show questions</Button>
          <Button variant="secondary" formAction="/practise/surprise">
            Surprise me
          </Button>
        </ButtonGroup>
      </form>
    </FilterFold>
  );
}
