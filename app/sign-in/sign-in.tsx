"use client";
import { type ReactNode, useActionState } from "react";
import { emptyForm, SignInForm } from "@/components/account-forms";
import { signIn } from "./actions";

export function SignIn({ next, children }: { next: string; children: ReactNode }) {
  const [state, action] = useActionState(signIn, emptyForm);
  return (
    <SignInForm action={action} state={state} hidden={[["next", next]]}>
      {children}
    </SignInForm>
  );
}
