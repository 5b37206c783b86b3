import { competencies } from "@/lib/competencies";
import { Input } from "./nhs/input";
import { Select } from "./nhs/select";
import { kindNames, settingNames } from "./prompt-tags";
import { findError, type SentForm } from "./sent-form";

const toItems = (first: string, names: Record<string, string>) => [
  { value: "", text: first },
  ...Object.entries(names).map(([value, text]) => ({ value, text })),
];

const names = Object.fromEntries(competencies.map(({ id, name }) => [id, name]));

/** What is chosen of a question: its kind, where it is set, its competencies, how long to speak, its source. */
export function PromptChoices({ state }: { state: SentForm }) {
  const { values } = state;
  return (
    <>
      <Select
        name="kind"
        label="Kind of question"
        error={findError(state, "kind")}
        defaultValue={values.kind}
        items={toItems("Choose one", kindNames)}
      />
      <Select
        name="competency"
        label="Skill or value that it asks about"
        error={findError(state, "competency")}
        defaultValue={values.competency}
        items={toItems("Choose one", names)}
      />
      <Select
        name="second"
        label="A second skill or value (optional)"
        defaultValue={values.second}
        items={toItems("None", names)}
      />
      <Select
        name="setting"
        label="Where it is set"
        error={findError(state, "setting")}
        defaultValue={values.setting}
        items={toItems("Choose one", settingNames)}
      />
      <Input
        name="minutes"
        label="Minutes to speak"
        hint="One to five"
        inputMode="numeric"
        width={2}
        error={findError(state, "minutes")}
        defaultValue={values.minutes}
      />
      <Input
        name="source"
        label="Where a fact in it comes from (optional)"
        hint="A page address that begins with https://"
        error={findError(state, "source")}
        defaultValue={values.source}
        spellCheck={false}
      />
    </>
  );
}
