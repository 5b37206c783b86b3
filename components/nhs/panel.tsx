import type { ReactNode } from "react";

// https://service-manual.nhs.uk/design-system/components/panel
export function Panel({
  heading,
  interruption,
  children,
}: {
  heading: ReactNode;
  interruption?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className={interruption ? "nhsuk-panel nhsuk-panel--interruption" : "nhsuk-panel"}>
      <h1 className="nhsuk-panel__heading">{heading}</h1>
      {children && <div className="nhsuk-panel__body">{children}</div>}
    </div>
  );
}
