"use client";
import { type ReactNode, useActionState } from "react";
import { Button } from "./nhs/button";
import { ErrorSummary } from "./nhs/error-summary";
import { Input } from "./nhs/input";
import { type FormAction, findError } from "./sent-form";

/** The form for a join code, sent as `code`. */
export function JoinForm({ action, children }: { action: FormAction; children: ReactNode }) {
  const [state, send] = useActionState(action, { errors: [], values: {} });
  return (
    <form action={send} noValidate>
      <ErrorSummary errors={state.errors} />
      {children}
      <Input
        name="code"
        label="Code"
        hint="Your tutor gives you the code. For example, 4K7P-9X2M"
        error={findError(state, "code")}
        defaultValue={state.values.code}
        width={10}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
      />
      <Button>Continue</Button>
    </form>
  );
}
