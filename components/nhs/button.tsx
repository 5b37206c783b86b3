import type { ComponentProps, ReactNode } from "react";

type Look = { variant?: "secondary" | "secondary-solid" | "reverse" | "warning"; small?: boolean };

function className({ variant, small }: Look): string {
  return ["nhsuk-button", variant && `nhsuk-button--${variant}`, small && "nhsuk-button--small"]
    .filter(Boolean)
    .join(" ");
}

// https://service-manual.nhs.uk/design-system/components/buttons
export function Button({ variant, small, ...rest }: Look & Omit<ComponentProps<"button">, "className">) {
  return <button type="submit" {...rest} className={className({ variant, small })} />;
}

/** A link that looks like a button, for a step that leads to another page. */
export function ButtonLink({ href, children, ...look }: Look & { href: string; children: ReactNode }) {
  return (
    <a className={className(look)} href={href} draggable="false">
      {children}
    </a>
  );
}

/** Buttons in a row; below each other on a phone. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="nhsuk-button-group">{children}</div>;
}
