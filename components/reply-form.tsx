"use client";
import { useActionState } from "react";
import { HeldWords, type HoldingAction } from "./held-form";
import { Button } from "./nhs/button";
import { Checkboxes } from "./nhs/checkboxes";
import { ErrorSummary } from "./nhs/error-summary";
import { Textarea } from "./nhs/textarea";

/** What comes back of a reply that could not be kept: the words are in it. */
export type ReplyState = { text: string; asksAgain: boolean; problem?: string };

/**
 * Answers a tutor's feedback, or asks for another look. `id` and `address` tell two of these forms on a page apart; the
 * page at `address` draws the form that was sent without JavaScript.
 */
export function ReplyForm({
  id,
  action,
  address,
  submissionKey,
}: {
  id: string;
  action: HoldingAction<ReplyState>;
  address: string;
  submissionKey: string;
}) {
  const [state, send, pending] = useActionState(action, { text: "", asksAgain: false }, address);
  if ("fields" in state) return <HeldWords held={state} action={send} />;
  const { text, asksAgain, problem } = state;
  return (
    <form
      action={send}
      onSubmit={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      <ErrorSummary errors={problem ? [{ field: id, text: problem }] : []} />
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <Textarea
        name="text"
        id={id}
        label="Reply to your tutor"
        labelSize="s"
        hint="The tutors of the cohort can read this."
        error={problem}
        defaultValue={text}
        rows={3}
      />
      <Checkboxes
        name="asksAgain"
        id={`${id}-again`}
        label={<span className="nhsuk-u-visually-hidden">What you ask for</span>}
        small
        values={asksAgain ? ["yes"] : []}
        items={[
          {
            value: "yes",
            text: "Please look at my answer again",
            hint: "Say in your reply what you see differently.",
          },
        ]}
      />
      <Button variant="secondary" aria-disabled={pending}>
        {pending ? "Sending…" : "Send"}
      </Button>
    </form>
  );
}
