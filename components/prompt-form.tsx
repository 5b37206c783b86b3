"use client";
import { type ReactNode, useActionState } from "react";
import { HeldWords, type HoldingAction } from "./held-form";
import { Button } from "./nhs/button";
import { ErrorSummary } from "./nhs/error-summary";
import { Textarea } from "./nhs/textarea";
import { ProbeFields } from "./probe-fields";
import { PromptChoices } from "./prompt-choices";
import { findError, type SentForm } from "./sent-form";

/**
 * The form of a tutor's own question. `initial` has the values of its fields: `text`, `kind`, `setting`,
 * `competency`, `second`, `positive` and `negative` (one a line), `gap-1` and `probe-1` to 3, `minutes`, `source`.
 */
export function PromptForm({
  action,
  address,
  initial,
  children,
}: {
  action: HoldingAction<SentForm>;
  address: string;
  initial: SentForm["values"];
  children?: ReactNode;
}) {
  const [state, send] = useActionState(action, { errors: [], values: initial }, address);
  if ("fields" in state) {
    return (
      <HeldWords held={state} action={send}>
        {children}
      </HeldWords>
    );
  }
  const { values } = state;
  return (
    <form action={send} noValidate>
      <ErrorSummary errors={state.errors} />
      {children}
      <div key={JSON.stringify(values)}>
        <Textarea
          name="text"
          label="The question"
          labelSize="m"
          hint="As an interviewer would say it, in 30 to 500 characters"
          error={findError(state, "text")}
          defaultValue={values.text}
          rows={3}
          spellCheck
        />
        <PromptChoices state={state} />
        <Textarea
          name="positive"
          label="What a panel listens for"
          labelSize="m"
          hint="Three or four lines, each the end of “a panel listens for somebody who…”. Use other words than the question does, or it gives the answer away."
          error={findError(state, "positive")}
          defaultValue={values.positive}
          rows={5}
          spellCheck
        />
        <Textarea
          name="negative"
          label="What would worry a panel"
          labelSize="m"
          hint="Two or three lines"
          error={findError(state, "negative")}
          defaultValue={values.negative}
          rows={4}
          spellCheck
        />
        <ProbeFields state={state} />
      </div>
      <Button>Save the question</Button>
    </form>
  );
}
