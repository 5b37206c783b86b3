"use client";
import { type ReactNode, useActionState } from "react";
import { type StoryText, tellStory } from "@/lib/stories/story";
import { HeldWords, type HoldingAction } from "./held-form";
import { Button } from "./nhs/button";
import { Details } from "./nhs/details";
import { ErrorSummary } from "./nhs/error-summary";
import { Input } from "./nhs/input";
import { Radios } from "./nhs/radios";
import { findError, type SentForm } from "./sent-form";
import { StoryFields } from "./story-fields";

/** A story's form that came back. `newer` is the story as it was changed elsewhere in the meantime. */
export type SentStory = SentForm & { newer?: StoryText };

/**
 * The form that keeps a story, or changes it: told in four parts or in one piece. `initial` has the values of its
 * fields, with `told` (parts or whole), `owner` and, for a new story, `submissionKey`, else `version`.
 */
export function StoryForm({
  action,
  address,
  initial,
  button,
  children,
}: {
  action: HoldingAction<SentStory>;
  address: string;
  initial: SentStory["values"];
  button: string;
  children?: ReactNode;
}) {
  const [state, send] = useActionState(action, { errors: [], values: initial }, address);
  if ("fields" in state) {
    return (
      <>
        {children}
        <HeldWords held={state} action={send} />
      </>
    );
  }
  const { values, newer } = state;
  return (
    <form action={send} noValidate className="app-story">
      <ErrorSummary errors={state.errors} />
      {children}
      {newer && (
        <Details open summary="The newer words">
          <p>
            <strong>{newer.title}</strong>
          </p>
          <p className="app-plain-answer">{tellStory(newer)}</p>
        </Details>
      )}
      <div key={JSON.stringify(values)}>
        {["owner", "submissionKey", "version"].map((name) => (
          <input type="hidden" name={name} defaultValue={values[name] ?? ""} key={name} />
        ))}
        <Input
          name="title"
          label="Name of the story"
          labelSize="m"
          hint="A few words by which you know it again"
          error={findError(state, "title")}
          defaultValue={values.title}
          maxLength={100}
        />
        <Radios
          name="told"
          label="How do you want to write it down?"
          labelSize="m"
          items={[
            { value: "parts", text: "In four parts", hint: "One after the other, as a panel listens" },
            { value: "whole", text: "In one piece" },
          ]}
          value={values.told}
        />
        <StoryFields state={state} />
      </div>
      <Button>{button}</Button>
    </form>
  );
}
