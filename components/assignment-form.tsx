"use client";
import { type ReactNode, useActionState } from "react";
import { AssignmentRules } from "./assignment-rules";
import { HeldWords, type HoldingAction } from "./held-form";
import { Button } from "./nhs/button";
import { DateInput } from "./nhs/date-input";
import { ErrorSummary } from "./nhs/error-summary";
import { Input } from "./nhs/input";
import { Textarea } from "./nhs/textarea";
import { findError, type SentForm } from "./sent-form";

/**
 * The settings of an assignment. Its fields are `title`, `note`, `due-day`, `due-month`, `due-year`, `time`, `attempts`,
 * `limit`, `showMark` and `share`; `initial` has their values.
 */
export function AssignmentForm({
  action,
  address,
  initial,
  button,
  children,
}: {
  action: HoldingAction<SentForm>;
  address: string;
  initial: SentForm["values"];
  button: string;
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
        <Input name="title" label="Title" error={findError(state, "title")} defaultValue={values.title} />
        <Textarea
          name="note"
          label="Note to the applicants (optional)"
          error={findError(state, "note")}
          defaultValue={values.note}
          spellCheck
        />
        <DateInput
          name="due"
          label="Due date (optional)"
          hint="For example, 4 12 2026. Answers that come later are taken, and shown as late."
          error={findError(state, "due")}
          values={values}
        />
        <Input
          name="time"
          label="Time on that day, in the UK (optional)"
          hint="For example, 17:00. Without a time it is the end of the day."
          width={5}
          defaultValue={values.time}
        />
        <AssignmentRules state={state} />
      </div>
      <Button>{button}</Button>
    </form>
  );
}
