import type { ReactNode } from "react";

// https://service-manual.nhs.uk/design-system/components/inset-text
export function InsetText({ children }: { children: ReactNode }) {
  return (
    <div className="nhsuk-inset-text">
      <span className="nhsuk-u-visually-hidden">Information: </span>
      {children}
    </div>
  );
}
