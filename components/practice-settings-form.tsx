"use client";
import { type ReactNode, useActionState } from "react";
import { extraTimes, sayExtraTime } from "@/lib/mock/times";
import { HeldWords, type HoldingAction } from "./held-form";
import { Button } from "./nhs/button";
import { DateInput } from "./nhs/date-input";
import { ErrorSummary } from "./nhs/error-summary";
import { Radios } from "./nhs/radios";
import { findError, type SentForm } from "./sent-form";

/**
 * The form of the practice settings. Its fields are `interview-day`, `interview-month`, `interview-year`, `plan`,
 * `extraTime`, `clock` and `coach`; `initial` has their values.
 */
export function PracticeSettingsForm({
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
        <DateInput
          name="interview"
          label="When is your interview? (optional)"
          labelSize="m"
          hint="For example, 4 12 2026. To remove the date, empty all three boxes."
          error={findError(state, "interview")}
          values={values}
        />
        <Radios
          name="plan"
          label="Practice plan"
          labelSize="m"
          hint="It suggests a few questions a day, from the marks of your answers and the time since."
          error={findError(state, "plan")}
          items={[
            { value: "on", text: "On" },
            { value: "off", text: "Off", hint: "Nothing is due. Your answers and marks stay." },
          ]}
          value={values.plan}
        />
        <Radios
          name="extraTime"
          label="Time in mock interviews"
          labelSize="m"
          hint="Choose what helps you. Nobody else sees it."
          error={findError(state, "extraTime")}
          items={extraTimes.map((percent) => ({ value: String(percent), text: sayExtraTime(percent) }))}
          value={values.extraTime}
        />
        <Radios
          name="clock"
          label="Clock in mock interviews"
          labelSize="m"
          error={findError(state, "clock")}
          items={[
            { value: "shown", text: "Shown" },
            { value: "hidden", text: "Hidden" },
          ]}
          value={values.clock}
        />
        <Radios
          name="coach"
          label="Coach while you write"
          labelSize="m"
          hint="It shows beside your text which parts are there so far. It is never there in mock interviews or assignments."
          error={findError(state, "coach")}
          items={[
            { value: "on", text: "On" },
            { value: "off", text: "Off" },
          ]}
          value={values.coach}
        />
      </div>
      <Button>Save</Button>
    </form>
  );
}
