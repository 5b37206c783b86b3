import type { ComponentProps, ReactNode } from "react";
import { describedBy, type Field, FormGroup } from "./form-group";

type Props = Field & {
  /** Stands below the field and describes it: a word count, how much is left. */
  count?: ReactNode;
} & Omit<ComponentProps<"textarea">, "className" | "id" | "name">;

// https://service-manual.nhs.uk/design-system/components/textarea
export function Textarea({ name, id = name, label, labelSize, isPageHeading, hint, error, ...rest }: Props) {
  const { count, ...attributes } = rest;
  return (
    <FormGroup {...{ id, label, labelSize, isPageHeading, hint, error }}>
      <textarea
        rows={5}
        {...attributes}
        className={error ? "nhsuk-textarea nhsuk-textarea--error" : "nhsuk-textarea"}
        id={id}
        name={name}
        aria-describedby={describedBy(id, hint, error, count ? `${id}-count` : undefined)}
      />
      {count && (
        <div className="nhsuk-hint" id={`${id}-count`}>
          {count}
        </div>
      )}
    </FormGroup>
  );
}
