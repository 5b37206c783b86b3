import type { ReactNode } from "react";
import type { LabelSize } from "./label";

// https://service-manual.nhs.uk/design-system/components/fieldset
export function Fieldset({
  legend,
  size,
  isPageHeading,
  describedBy,
  children,
}: {
  legend: ReactNode;
  size?: LabelSize;
  isPageHeading?: boolean;
  describedBy?: string;
  children: ReactNode;
}) {
  return (
    <fieldset className="nhsuk-fieldset" aria-describedby={describedBy}>
      <legend
        className={size ? `nhsuk-fieldset__legend nhsuk-fieldset__legend--${size}` : "nhsuk-fieldset__legend"}
      >
        {isPageHeading ? <h1 className="nhsuk-fieldset__heading">{legend}</h1> : legend}
      </legend>
      {children}
    </fieldset>
  );
}
