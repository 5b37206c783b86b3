import type { ComponentProps, ReactNode } from "react";
import { describedBy, type Field, FormGroup } from "./form-group";

type Props = Field & {
  /** Roughly how many characters fit. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  /** Stands right of the input, in one row with it. */
  after?: ReactNode;
} & Omit<ComponentProps<"input">, "className" | "id" | "name" | "width">;

// https://service-manual.nhs.uk/design-system/components/text-input
export function Input({ name, id = name, label, labelSize, isPageHeading, hint, error, ...rest }: Props) {
  const { width, after, ...attributes } = rest;
  const input = (
    <input
      type="text"
      {...attributes}
      className={["nhsuk-input", width && `nhsuk-input--width-${width}`, error && "nhsuk-input--error"]
        .filter(Boolean)
        .join(" ")}
      id={id}
      name={name}
      aria-describedby={describedBy(id, hint, error, attributes["aria-describedby"])}
    />
  );
  return (
    <FormGroup {...{ id, label, labelSize, isPageHeading, hint, error }}>
      {after ? (
        <div className="nhsuk-input-wrapper">
          {input}
          {after}
        </div>
      ) : (
        input
      )}
    </FormGroup>
  );
}
