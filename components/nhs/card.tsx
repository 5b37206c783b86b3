import type { ReactNode } from "react";

// https://service-manual.nhs.uk/design-system/components/card
/** With `href` the heading is a link and the whole card can be clicked. */
export function Card({
  heading,
  level = 2,
  size = "m",
  href,
  feature,
  children,
}: {
  heading?: ReactNode;
  level?: 2 | 3 | 4;
  size?: "s" | "m" | "l";
  href?: string;
  feature?: boolean;
  children?: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <div
      className={["nhsuk-card", href && "nhsuk-card--clickable", feature && "nhsuk-card--feature"]
        .filter(Boolean)
        .join(" ")}
    >
      <div className="nhsuk-card__content">
        {heading && (
          <Heading className={`nhsuk-card__heading nhsuk-heading-${size}`}>
            {href ? (
              <a className="nhsuk-card__link" href={href}>
                {heading}
              </a>
            ) : (
              heading
            )}
          </Heading>
        )}
        {children}
      </div>
    </div>
  );
}
