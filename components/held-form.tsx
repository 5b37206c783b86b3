"use client";
import { type ReactNode, useActionState } from "react";
import { type FormState, SignInForm } from "./account-forms";

/** What somebody sent after their session had ended: every field with its value, and what the form to sign in shows. */
export type Held = { fields: [name: string, value: string][]; form: FormState };

/**
 * A form's action that holds what was sent while nobody is signed in. Otherwise it leads on, or answers with the state
 * of its form.
 */
export type HoldingAction<State = null> = (state: State | Held, form: FormData) => Promise<State | Held>;

/**
 * A form whose words outlive the session: sent by somebody who has been signed out, it becomes a form to sign in that
 * carries everything along. Without JavaScript the page at `address` draws it again.
 */
export function HeldForm({
  action,
  address,
  id,
  className,
  children,
}: {
  action: HoldingAction;
  address: string;
  id?: string;
  className?: string;
  children?: ReactNode;
}) {
  const [held, send] = useActionState(action, null, address);
  if (held) return <HeldWords held={held} action={send} />;
  return (
    <form action={send} id={id} className={className}>
      {children}
    </form>
  );
}

/** The form to sign in that carries along what was sent; `action` takes it. `children` are the page's heading. */
export function HeldWords({
  held,
  action,
  children,
}: {
  held: Held;
  action: (form: FormData) => void;
  children?: ReactNode;
}) {
  return (
    <>
      {children}
      <SignInForm action={action} state={held.form} hidden={[...held.fields, ["resumes", "yes"]]}>
        <div role="alert">
          <h2 className="nhsuk-heading-m">You have been signed out</h2>
          <p>What you wrote or chose is safe: sign in, and it goes where you were sending it.</p>
        </div>
      </SignInForm>
    </>
  );
}
