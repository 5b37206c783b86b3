import type { ReactNode } from "react";

export type MarkOption = { value: number; text: string; anchor?: string; shortcut?: string };

/** One mark of the marking guide as radios, close together; `asks` says what the mark is for. */
export function MarkChoice({
  name,
  label,
  asks,
  options,
  value,
  large,
}: {
  name: string;
  label: ReactNode;
  asks?: string;
  options: MarkOption[];
  value: number | null | undefined;
  large?: boolean;
}) {
  return (
    <fieldset
      className={large ? "app-choice app-choice--large" : "app-choice"}
      aria-describedby={asks && `${name}-asks`}
    >
      <legend className="app-choice__legend">{label}</legend>
      <div className="app-choice__options">
        {options.map((option) => (
          <label className="app-choice__option" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === value}
              aria-keyshortcuts={option.shortcut}
            />
            <span>
              <strong>{option.value}</strong> {option.text}
              {option.anchor && <span className="app-choice__anchor">{option.anchor}</span>}
            </span>
          </label>
        ))}
      </div>
      {asks && (
        <p className="app-choice__asks" id={`${name}-asks`}>
          {asks}
        </p>
      )}
    </fieldset>
  );
}
