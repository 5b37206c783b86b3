import { ErrorMessage } from "./error-message";
import { Fieldset } from "./fieldset";
import { describedBy, type Field } from "./form-group";
import { Hint } from "./hint";

const parts = [
  { part: "day", label: "Day", width: 2 },
  { part: "month", label: "Month", width: 2 },
  { part: "year", label: "Year", width: 4 },
] as const;

// https://service-manual.nhs.uk/design-system/components/date-input
/** A day in three fields, `name-day`, `name-month` and `name-year`; the first has the group's id. */
export function DateInput({
  name,
  id = name,
  label,
  labelSize,
  hint,
  error,
  values,
}: Field & { values: Record<string, string> }) {
  return (
    <div className={error ? "nhsuk-form-group nhsuk-form-group--error" : "nhsuk-form-group"}>
      <Fieldset legend={label} size={labelSize} describedBy={describedBy(id, hint, error)}>
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        <div className="nhsuk-date-input">
          {parts.map(({ part, label: partLabel, width }, index) => {
            const field = `${name}-${part}`;
            const fieldId = index === 0 ? id : field;
            return (
              <div className="nhsuk-date-input__item" key={part}>
                <label className="nhsuk-label nhsuk-date-input__label" htmlFor={fieldId}>
                  {partLabel}
                </label>
                <input
                  className={`nhsuk-input nhsuk-date-input__input nhsuk-input--width-${width}${error ? " nhsuk-input--error" : ""}`}
                  id={fieldId}
                  name={field}
                  type="text"
                  inputMode="numeric"
                  defaultValue={values[field]}
                />
              </div>
            );
          })}
        </div>
      </Fieldset>
    </div>
  );
}
