import type { ComponentProps } from "react";
import { describedBy, type Field, FormGroup } from "./form-group";

type Props = Field & { items: { value: string; text: string }[] } & Omit<
    ComponentProps<"select">,
    "className" | "id" | "name"
  >;

// https://service-manual.nhs.uk/design-system/components/select
export function Select({ name, id = name, label, labelSize, isPageHeading, hint, error, ...rest }: Props) {
  const { items, ...attributes } = rest;
  return (
    <FormGroup {...{ id, label, labelSize, isPageHeading, hint, error }}>
      <select
        {...attributes}
        className={error ? "nhsuk-select nhsuk-select--error" : "nhsuk-select"}
        id={id}
        name={name}
        aria-describedby={describedBy(id, hint, error)}
      >
        {items.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
