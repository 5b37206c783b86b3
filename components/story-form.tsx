"use client";
import { type ReactNode, useActionState } from "react";
import { type StoryText, tellStory } from "@/lib/stories/story";
import { DraftStatus } from "./draft-status";
import { HeldWords, type HoldingAction } from "./held-form";
import { Button } from "./nhs/button";
import { Details } from "./nhs/details";
import { ErrorSummary } from "./nhs/error-summary";
import { Input } from "./nhs/input";
import { Radios } from "./nhs/radios";
import { findError, type SentForm } from "./sent-form";
import { OtherStoryDrafts, StoryPutBack } from "./story-draft-news";
import { StoryFields } from "./story-fields";
import { useStoryDraft } from "./use-story-draft";

/** A story's form that came back. `newer` is the story as it was changed elsewhere in the meantime. */
export type SentStory = SentForm & { newer?: StoryText };

/**
 * The form that keeps a story, or changes it: told in four parts or in one piece. `initial` has the values of its
 * fields, with `told` (parts or whole), `owner` and, for a new story, `submissionKey`, else `version`. With JavaScript it
 * also keeps the words as they are typed, in this browser under `draftId`.
 */
export function StoryForm({
  action,
  address,
  draftId,
  initial,
  button,
  children,
}: {
  action: HoldingAction<SentStory>;
  address: string;
  draftId: string;
  initial: SentStory["values"];
  button: string;
  children?: ReactNode;
}) {
  const [state, send] = useActionState(action, { errors: [], values: initial }, address);
  const { form, news, changeTo, putAside, throwAway } = useStoryDraft(initial, draftId);
  if ("fields" in state) {
    return (
      <HeldWords held={state} action={send}>
        {children}
      </HeldWords>
    );
  }
  const { values, newer } = state;
  return (
    <form action={send} noValidate className="app-story" ref={form}>
      <ErrorSummary errors={state.errors} />
      {children}
      {news.isPutBack && <StoryPutBack putAside={putAside} throwAway={throwAway} />}
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
      <DraftStatus kept={news.kept} saved={undefined} />
      <OtherStoryDrafts drafts={news.others} changeTo={changeTo} />
      <Button>{button}</Button>
    </form>
  );
}
