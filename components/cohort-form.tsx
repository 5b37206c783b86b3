"use client";
import { useActionState } from "react";
import { Button } from "./nhs/button";
import { Checkboxes } from "./nhs/checkboxes";
import { ErrorSummary } from "./nhs/error-summary";
import { Input } from "./nhs/input";
import { type FormAction, findError } from "./sent-form";

type Settings = { name: string; isAnonymous: boolean; hidesReport: boolean };

/** The form that makes a cohort, or changes it. Its fields are `name`, `isAnonymous` and `hidesReport`. */
export function CohortForm({
  action,
  cohort,
  button,
}: {
  action: FormAction;
  cohort: Settings;
  button: string;
}) {
  const [state, send] = useActionState(action, { errors: [], values: {} });
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
