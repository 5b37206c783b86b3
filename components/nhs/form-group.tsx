import type { ReactNode } from "react";
import { ErrorMessage } from "./error-message";
import { Hint } from "./hint";
import { Label, type LabelSize } from "./label";

/** What every field of a form has. `error` is the sentence beside the field; `id` is the name unless given. */
export type Field = {
  name: string;
  id?: string;
  label: ReactNode;
  labelSize?: LabelSize;
  /** The label is the page's h1. */
  isPageHeading?: boolean;
  hint?: ReactNode;
  error?: string;
};

/** The ids that describe a field, for `aria-describedby`; undefined when it has neither hint nor error. */
export function describedBy(id: string, hint: ReactNode, error: string | undefined, other?: string) {
  return [other, hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
}

// https://service-manual.nhs.uk/design-system/patterns/ask-users-for-information (label, hint, error, then the field)
export function FormGroup({
  id,
  label,
  labelSize,
  isPageHeading,
  hint,
  error,
  children,
}: Omit<Field, "name" | "id"> & { id: string; children: ReactNode }) {
  return (
    <div className={error ? "nhsuk-form-group nhsuk-form-group--error" : "nhsuk-form-group"}>
      <Label htmlFor={id} size={labelSize} isPageHeading={isPageHeading}>
        {label}
      </Label>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {children}
    </div>
  );
}
