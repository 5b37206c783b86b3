import type { ReactNode } from "react";

// https://service-manual.nhs.uk/design-system/components/notification-banners
export function NotificationBanner({
  success,
  heading,
  children,
}: {
  success?: boolean;
  heading: ReactNode;
  children?: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y: the role is the design system's and changes with the variant.
    <div
      className={
        success ? "nhsuk-notification-banner nhsuk-notification-banner--success" : "nhsuk-notification-banner"
      }
      role={success ? "alert" : "region"}
      aria-labelledby="nhsuk-notification-banner-title"
    >
      <div className="nhsuk-notification-banner__header">
        <h2 className="nhsuk-notification-banner__title" id="nhsuk-notification-banner-title">
          {success ? "Success" : "Important"}
        </h2>
      </div>
      <div className="nhsuk-notification-banner__content">
        <p className="nhsuk-notification-banner__heading">{heading}</p>
        {children}
      </div>
    </div>
  );
}
