"use client";
import { type ReactNode, useActionState } from "react";
import { emptyForm, SignUpForm } from "@/components/account-forms";
import { signUp } from "./actions";

export function SignUp({ next, children }: { next: string; children: ReactNode }) {
  const [state, action] = useActionState(signUp, emptyForm);
  return (
    <SignUpForm action={action} state={state} hidden={[["next", next]]}>
      {children}
    </SignUpForm>
  );
}
