import type { ReactNode } from "react";

// https://service-manual.nhs.uk/design-system/components/back-link
export function BackLink({ href, children = "Back" }: { href: string; children?: ReactNode }) {
  return (
    <a className="nhsuk-back-link" href={href}>
      {children}
    </a>
  );
}
