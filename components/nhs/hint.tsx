import type { ReactNode } from "react";

// https://service-manual.nhs.uk/design-system/components/hint-text
export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div className="nhsuk-hint" id={id}>
      {children}
    </div>
  );
}
