"use client";
import { useActionState } from "react";
import { deleteAccount } from "@/app/account/actions";
import { emptyForm } from "@/components/account-forms";
import { Button } from "@/components/nhs/button";
import { Checkboxes } from "@/components/nhs/checkboxes";
import { ErrorSummary } from "@/components/nhs/error-summary";
import { PasswordInput } from "@/components/nhs/password-input";

export function DeleteForm({ hasPassword }: { hasPassword: boolean }) {
  const [state, action] = useActionState(deleteAccount, emptyForm);
  const errorOf = (field: string) => state.errors.find((error) => error.field === field)?.text;
  return (
    <form action={action} noValidate>
      <ErrorSummary errors={state.errors} />
      <h1>Delete your account</h1>
      <p>
        This deletes your account with your drafts, your stories, your attempts, their reports and the bands
        that you gave yourself. It happens at once and cannot be undone.
      </p>
      <p>
        You can <a href="/account/data">download your data</a> first.
      </p>
      {hasPassword && <PasswordInput name="password" label="Your password" error={errorOf("password")} />}
      <Checkboxes
        name="sure"
        label="Are you sure?"
        labelSize="m"
        error={errorOf("sure")}
        items={[{ value: "yes", text: "Yes, delete everything" }]}
      />
      <Button variant="warning">Delete my account</Button>
    </form>
  );
}
