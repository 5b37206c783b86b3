"use client";
import { useActionState } from "react";
import { changeName } from "@/app/account/actions";
import { emptyForm } from "@/components/account-forms";
import { HeldWords } from "@/components/held-form";
import { Button } from "@/components/nhs/button";
import { ErrorSummary } from "@/components/nhs/error-summary";
import { Input } from "@/components/nhs/input";

export function NameForm({ name }: { name: string }) {
  const [state, action] = useActionState(changeName, emptyForm, "/account/name");
  if ("fields" in state) {
    return (
      <HeldWords held={state} action={action}>
        <h1>Change your name</h1>
      </HeldWords>
    );
  }
  return (
    <form action={action} noValidate>
      <ErrorSummary errors={state.errors} />
      <Input
        name="name"
        label="Your name"
        labelSize="l"
        isPageHeading
        error={state.errors[0]?.text}
        defaultValue={state.values.name ?? name}
        autoComplete="name"
        spellCheck={false}
        width={20}
      />
      <Button>Save</Button>
    </form>
  );
}
