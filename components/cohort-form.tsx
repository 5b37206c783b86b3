"use client";
import { useActionState } from "react";
import { HeldWords, type HoldingAction } from "./held-form";
import { Button } from "./nhs/button";
import { Checkboxes } from "./nhs/checkboxes";
import { ErrorSummary } from "./nhs/error-summary";
import { Input } from "./nhs/input";
import { findError, type SentForm } from "./sent-form";

type Settings = { name: string; isAnonymous: boolean; hidesReport: boolean };

/** The form that makes a cohort, or changes it. Its fields are `name`, `isAnonymous` and `hidesReport`. */
export function CohortForm({
  action,
  address,
  cohort = { name: "", isAnonymous: false, hidesReport: true },
  button,
}: {
  action: HoldingAction<SentForm>;
  address: string;
  cohort?: Settings;
  button: string;
}) {
  const [state, send] = useActionState(action, { errors: [], values: {} }, address);
  if ("fields" in state) return <HeldWords held={state} action={send} />;
  const isTicked = (name: "isAnonymous" | "hidesReport") =>
    state.errors.length > 0 ? state.values[name] === "yes" : cohort[name];
  return (
    <form action={send} noValidate>
      <ErrorSummary errors={state.errors} />
      <div key={JSON.stringify(state.values)}>
        <Input
          name="name"
          label="Name of the cohort"
          hint="Applicants see it. For example: Perfusion applicants, spring 2027"
          error={findError(state, "name")}
          defaultValue={state.values.name ?? cohort.name}
        />
        <Checkboxes
          name="isAnonymous"
          label="Names"
          items={[
            {
              value: "yes",
              text: "Mark without names",
              hint: "Tutors see a code in place of the name until they release their feedback.",
            },
          ]}
          values={isTicked("isAnonymous") ? ["yes"] : []}
        />
        <Checkboxes
          name="hidesReport"
          label="The automatic mark"
          items={[
            {
              value: "yes",
              text: "Hide it until a tutor has marked",
              hint: "So that the automatic mark does not lead the tutor’s own.",
            },
          ]}
          values={isTicked("hidesReport") ? ["yes"] : []}
        />
      </div>
      <Button>{button}</Button>
    </form>
  );
}
