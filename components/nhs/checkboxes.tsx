import { type ChoiceField, Choices } from "./choices";

// https://service-manual.nhs.uk/design-system/components/checkboxes
export function Checkboxes({ values = [], ...field }: ChoiceField & { values?: string[] }) {
  return <Choices {...field} type="checkbox" isChosen={(choice) => values.includes(choice)} />;
}
