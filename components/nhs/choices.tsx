import type { ReactNode } from "react";
import { ErrorMessage } from "./error-message";
import { Fieldset } from "./fieldset";
import { describedBy, type Field } from "./form-group";
import { Hint } from "./hint";

export type Choice = { value: string; text: ReactNode; hint?: ReactNode };

/** What radios and checkboxes share: `label` is the legend of the group. The first choice has the group's id. */
export type ChoiceField = Field & { items: Choice[]; small?: boolean; inline?: boolean };

/** The group of radios or checkboxes of this name; `isChosen` says which are ticked at first. */
export function Choices({
  type,
  name,
  id = name,
  label,
  labelSize,
  isPageHeading,
  hint,
  error,
  items,
  small,
  inline,
  isChosen,
}: ChoiceField & { type: "radio" | "checkbox"; isChosen: (value: string) => boolean }) {
  const block = type === "radio" ? "nhsuk-radios" : "nhsuk-checkboxes";
  const looks = [block, small && `${block}--small`, inline && `${block}--inline`].filter(Boolean).join(" ");
  return (
    <div className={error ? "nhsuk-form-group nhsuk-form-group--error" : "nhsuk-form-group"}>
      <Fieldset
        legend={label}
        size={labelSize}
        isPageHeading={isPageHeading}
        describedBy={describedBy(id, hint, error)}
      >
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        <div className={looks}>
          {items.map((item, index) => {
            const itemId = index === 0 ? id : `${id}-${index + 1}`;
            return (
              <div className={`${block}__item`} key={item.value}>
                <input
                  className={`${block}__input`}
                  id={itemId}
                  name={name}
                  type={type}
                  value={item.value}
                  defaultChecked={isChosen(item.value)}
                  aria-describedby={item.hint ? `${itemId}-item-hint` : undefined}
                />
                <label className={`nhsuk-label ${block}__label`} htmlFor={itemId}>
                  {item.text}
                </label>
                {item.hint && (
                  <div className={`nhsuk-hint ${block}__hint`} id={`${itemId}-item-hint`}>
                    {item.hint}
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </Fieldset>
    </div>
  );
}
