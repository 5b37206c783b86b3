import type { ReactNode } from "react";

export type LabelSize = "s" | "m" | "l" | "xl";

// https://service-manual.nhs.uk/design-system/components/text-input (label)
export function Label({
  htmlFor,
  size,
  isPageHeading,
  children,
}: {
  htmlFor: string;
  size?: LabelSize;
  isPageHeading?: boolean;
  children: ReactNode;
}) {
  const label = (
    <label className={size ? `nhsuk-label nhsuk-label--${size}` : "nhsuk-label"} htmlFor={htmlFor}>
      {children}
    </label>
  );
  return isPageHeading ? <h1 className="nhsuk-label-wrapper">{label}</h1> : label;
}
