import { type ChoiceField, Choices } from "./choices";

// https://service-manual.nhs.uk/design-system/components/radios
export function Radios({ value, ...field }: ChoiceField & { value?: string }) {
  return <Choices {...field} type="radio" isChosen={(choice) => choice === value} />;
}
