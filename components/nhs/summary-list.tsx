import type { ReactNode } from "react";

export type SummaryRow = {
  key: string;
  value: ReactNode;
  /** `of` is read out after the text, so that "Change" says what. */
  action?: { href: string; text: string; of: string };
};

// https://service-manual.nhs.uk/design-system/components/summary-list
export function SummaryList({ rows, border = true }: { rows: SummaryRow[]; border?: boolean }) {
  const anyAction = rows.some(({ action }) => action);
  return (
    <dl className={border ? "nhsuk-summary-list" : "nhsuk-summary-list nhsuk-summary-list--no-border"}>
      {rows.map(({ key, value, action }) => (
        <div
          className={`nhsuk-summary-list__row${anyAction && !action ? " nhsuk-summary-list__row--no-actions" : ""}`}
          key={key}
        >
          <dt className="nhsuk-summary-list__key">{key}</dt>
          <dd className="nhsuk-summary-list__value">{value}</dd>
          {action && (
            <dd className="nhsuk-summary-list__actions">
              <a href={action.href}>
                {action.text}
                <span className="nhsuk-u-visually-hidden"> {action.of}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
