"use client";
import { useActionState } from "react";
import { changePassword } from "@/app/account/actions";
import { emptyForm } from "@/components/account-forms";
import { Button } from "@/components/nhs/button";
import { ErrorSummary } from "@/components/nhs/error-summary";
import { PasswordInput } from "@/components/nhs/password-input";

/** `email` tells a password manager whose password this is. */
export function PasswordForm({ email }: { email: string }) {
  const [state, action] = useActionState(changePassword, emptyForm);
  const errorOf = (field: string) => state.errors.find((error) => error.field === field)?.text;
  return (
    <form action={action} noValidate>
      <ErrorSummary errors={state.errors} />
      <h1>Change your password</h1>
      <p>You stay signed in here, and are signed out on your other devices.</p>
      <input type="hidden" name="email" autoComplete="username" value={email} />
      <PasswordInput name="current" label="Your password now" error={errorOf("current")} />
      <PasswordInput
        name="new"
        label="New password"
        hint="Use 10 characters or more. Three words that do not belong together work well."
        error={errorOf("new")}
        autoComplete="new-password"
      />
      <Button>Change password</Button>
    </form>
  );
}
