"use client";
import { useEffect, useRef } from "react";

/** One mistake: what to do about it, and the id of the field where (without a field, no link). */
export type FormError = { field?: string; text: string };

// https://service-manual.nhs.uk/design-system/components/error-summary
/** Put it first in main. With JavaScript it takes the focus each time that `errors` changes, and the title says “Error”. */
export function ErrorSummary({ errors }: { errors: FormError[] }) {
  const summary = useRef<HTMLDivElement>(null);
  const any = errors.length > 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list of errors is a new failed attempt, even when the texts are the same.
  useEffect(() => {
    if (!any) return;
    summary.current?.focus();
    const title = document.title;
    const errorTitle = `Error: ${title}`;
    document.title = errorTitle;
    return () => {
      if (document.title === errorTitle) document.title = title; // Another page has set its own by now.
    };
  }, [errors]);

  if (!any) return null;
  return (
    <div className="nhsuk-error-summary" ref={summary} tabIndex={-1}>
      <div role="alert">
        <h2 className="nhsuk-error-summary__heading">There is a problem</h2>
        <div className="nhsuk-error-summary__body">
          <ul className="nhsuk-list nhsuk-error-summary__list">
            {errors.map(({ field, text }) => (
              <li key={text}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
