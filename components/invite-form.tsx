"use client";
import { useActionState } from "react";
import { HeldWords, type HoldingAction } from "./held-form";
import { Button } from "./nhs/button";
import { ErrorSummary } from "./nhs/error-summary";
import { describedBy, FormGroup } from "./nhs/form-group";
import { Radios } from "./nhs/radios";
import { Textarea } from "./nhs/textarea";
import { findError, type SentForm } from "./sent-form";

/** The form that invites people. Its fields are `emails`, `file` and `role`. */
export function InviteForm({ action, address }: { action: HoldingAction<SentForm>; address: string }) {
  const [state, send] = useActionState(action, { errors: [], values: {} }, address);
  if ("fields" in state) return <HeldWords held={state} action={send} />;
  const fileHint = "Any CSV file with email addresses in it. Other columns are not read.";
  const fileError = findError(state, "file");
  return (
    <form action={send} noValidate>
      <ErrorSummary errors={state.errors} />
      <p>
        We send no email. You get a link for each person, which lets in one person once and ends after 30
        days.
      </p>
      <div key={JSON.stringify(state.values)}>
        <Textarea
          name="emails"
          label="Email addresses"
          hint="One on each line, or with commas between them"
          error={findError(state, "emails")}
          defaultValue={state.values.emails}
          spellCheck={false}
          autoCapitalize="none"
        />
        <FormGroup id="file" label="Or choose a CSV file" hint={fileHint} error={fileError}>
          <input
            className="app-file"
            type="file"
            id="file"
            name="file"
            accept=".csv,.txt,text/csv,text/plain"
            aria-describedby={describedBy("file", fileHint, fileError)}
          />
        </FormGroup>
        <Radios
          name="role"
          label="Invite them as"
          items={[
            { value: "applicant", text: "Applicants", hint: "They answer what you set." },
            { value: "tutor", text: "Tutors", hint: "They see and do all that you do in this cohort." },
          ]}
          value={state.values.role ?? "applicant"}
        />
      </div>
      <Button>Make invitations</Button>
    </form>
  );
}
