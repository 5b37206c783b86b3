import type { ReactNode } from "react";
import { BackLink } from "./nhs/back-link";
import { Breadcrumb } from "./nhs/breadcrumb";

/**
 * The frame of a page's own content, with its `main`. The way back stands before `main`, as the design system
 * has it: `back` is an address, `breadcrumb` the pages above, the home page first. Text keeps to two thirds of
 * the width on a large screen unless the page is `wide`.
 */
export function Page({
  back,
  breadcrumb,
  wide,
  children,
}: {
  back?: string;
  breadcrumb?: { href: string; text: string }[];
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="nhsuk-width-container">
      {back && <BackLink href={back} />}
      {breadcrumb && <Breadcrumb items={breadcrumb} />}
      <main className="nhsuk-main-wrapper" id="maincontent">
        {wide ? (
          children
        ) : (
          <div className="nhsuk-grid-row">
            <div className="nhsuk-grid-column-two-thirds">{children}</div>
          </div>
        )}
      </main>
    </div>
  );
}
