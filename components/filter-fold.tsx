import type { ReactNode } from "react";

/** A filter above its list: folded up on a phone, so that the list begins on the first screen, unless it `isOpen`. */
export function FilterFold({ isOpen, children }: { isOpen: boolean; children: ReactNode }) {
  return (
    <details className="nhsuk-details app-filter-fold" open={isOpen}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Filter</span>
      </summary>
      {children}
    </details>
  );
}
