import type { ReactNode } from "react";
import { Button } from "./nhs/button";
import { ErrorSummary, type FormError } from "./nhs/error-summary";
import { Input } from "./nhs/input";
import { PasswordInput } from "./nhs/password-input";

/** What a form shows: its errors, and what was typed (never a password). */
export type FormState = { errors: FormError[]; values: { name?: string; email?: string } };

export const emptyForm: FormState = { errors: [], values: {} };

type Props = {
  /** A server action, or the dispatcher that `useActionState` gives for one. */
  action: (form: FormData) => void | Promise<void>;
  state: FormState;
  /** Sent along unseen: where to go next, an answer to keep. */
  hidden?: readonly [name: string, value: string][];
  /** Between the error summary and the first field: the heading. */
  children?: ReactNode;
};

/**
 * The form that makes an account. Its fields are `name`, `email` and `password`; their ids, which errors name, are
 * `sign-up-name` and so on, so that it can stand on one page with the form to sign in.
 */
export function SignUpForm({ action, state, hidden, children }: Props) {
  const errorOf = (field: string) => state.errors.find((error) => error.field === field)?.text;
  return (
    <form action={action} noValidate>
      <ErrorSummary errors={state.errors} />
      {children}
      <HiddenFields values={hidden} />
      <Input
        name="name"
        id="sign-up-name"
        label="Your name"
        hint="What we should call you. It does not have to be your full name."
        error={errorOf("sign-up-name")}
        defaultValue={state.values.name}
        autoComplete="name"
        spellCheck={false}
        width={20}
      />
      <EmailInput id="sign-up-email" state={state} />
      <PasswordInput
        name="password"
        id="sign-up-password"
        label="Password"
        hint="Use 10 characters or more. Three words that do not belong together work well."
        error={errorOf("sign-up-password")}
        autoComplete="new-password"
      />
      <Button>Create account</Button>
    </form>
  );
}

/** The form to sign in, with the fields `email` and `password`; their ids begin with `sign-in-`. */
export function SignInForm({ action, state, hidden, children }: Props) {
  return (
    <form action={action} noValidate>
      <ErrorSummary errors={state.errors} />
      {children}
      <HiddenFields values={hidden} />
      <EmailInput id="sign-in-email" state={state} />
      <PasswordInput
        name="password"
        id="sign-in-password"
        label="Password"
        error={state.errors.find((error) => error.field === "sign-in-password")?.text}
      />
      <Button>Sign in</Button>
    </form>
  );
}

function EmailInput({ id, state }: { id: string; state: FormState }) {
  return (
    <Input
      name="email"
      id={id}
      type="email"
      label="Email address"
      error={state.errors.find((error) => error.field === id)?.text}
      defaultValue={state.values.email}
      autoComplete="email"
      spellCheck={false}
    />
  );
}

function HiddenFields({ values = [] }: { values?: Props["hidden"] }) {
  return values.map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ));
}
