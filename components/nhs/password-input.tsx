import type { Field } from "./form-group";
import { Input } from "./input";
import { PasswordToggle } from "./password-toggle";

// https://service-manual.nhs.uk/design-system/components/password-input
export function PasswordInput({
  autoComplete = "current-password",
  ...field
}: Field & { autoComplete?: "current-password" | "new-password" }) {
  return (
    <Input
      {...field}
      type="password"
      width={20}
      autoComplete={autoComplete}
      autoCapitalize="none"
      spellCheck={false}
      after={<PasswordToggle input={field.id ?? field.name} />}
    />
  );
}
