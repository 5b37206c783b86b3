"use client";
import { type ReactNode, useActionState, useEffect, useMemo, useRef } from "react";
import type { Draft } from "@/lib/draft";
import { AnswerCount } from "./answer-count";
import { Dictate } from "./dictate";
import { DraftStatus } from "./draft-status";
import { IdentifyingWords } from "./identifying-words";
import { Button, ButtonGroup } from "./nhs/button";
import { ErrorSummary } from "./nhs/error-summary";
import { Textarea } from "./nhs/textarea";
import { OtherDraft } from "./other-draft";
import { useDraft } from "./use-draft";

/** What comes back of words that did not lead to another page. The words are always in it. */
export type WordsState = Draft & {
  /** What is wrong, as a sentence. */
  problem?: string;
  /** Nothing was written, and the person may go on without. */
  isEmpty?: boolean;
  isSignedOut?: boolean;
  identifying?: string[];
  /** Newer words of the same draft, from another tab or device. */
  other?: Draft;
};

/**
 * A box to write in, for an answer of a mock interview or a reply to a follow-up question. Works as a plain form; with
 * JavaScript it also keeps the words as they are typed, at `url` where there is one, and takes dictation. The page at
 * `address` draws what comes back without JavaScript. `send`, `skip` and `leave` are what
 * the buttons say: `skip` is offered when nothing was written, `leave` always. `stopNote` stands with words that identify somebody.
 */
export function WordsForm({
  action,
  address,
  initial,
  draftId,
  url,
  owner,
  label,
  hint,
  send,
  skip,
  leave,
  stopNote,
  children,
}: {
  action: (state: WordsState, form: FormData) => Promise<WordsState>;
  address: string;
  initial: WordsState;
  draftId: string;
  url?: string;
  owner: string;
  label: string;
  hint: string;
  send: string;
  skip?: string;
  leave?: string;
  stopNote?: string;
  children?: ReactNode;
}) {
  const [state, dispatch, pending] = useActionState(action, initial, address);
  const box = useRef<HTMLTextAreaElement>(null);
  const version = useRef<HTMLInputElement>(null);
  const stop = useRef<HTMLDivElement>(null);
  const { news, keeper } = useDraft({ box, initial, state, draftId, owner, url });
  const errors = useMemo(() => (state.problem ? [{ field: "answer", text: state.problem }] : []), [state]);
  const other = news.other === undefined ? state.other : news.other;

  useEffect(() => {
    if (state.identifying) stop.current?.focus();
  }, [state]);

  return (
    <>
      <ErrorSummary errors={errors} />
      {children}
      <div ref={stop} tabIndex={-1} className="app-result">
        {state.identifying && <IdentifyingWords words={state.identifying} note={stopNote} />}
      </div>
      <form
        id="answer-form"
        action={dispatch}
        className="app-measure"
        onSubmit={(event) => {
          if (pending) event.preventDefault();
          if (version.current && keeper.current) version.current.value = keeper.current.getVersion();
          keeper.current?.pause();
        }}
      >
        <input type="hidden" name="version" defaultValue={state.version} ref={version} />
        {state.isSignedOut && (
          <p>
            <a href="/sign-in" target="_blank" rel="noreferrer">
              Sign in again (opens in a new tab)
            </a>
            , then come back here and send your words.
          </p>
        )}
        {other && (
          <OtherDraft
            text={other.text}
            onSwap={() => keeper.current?.swap()}
            onKeep={() => keeper.current?.keep()}
          />
        )}
        <div hidden={state.identifying !== undefined}>
          <Textarea
            ref={box}
            name="answer"
            label={label}
            labelSize="m"
            hint={hint}
            error={state.problem}
            defaultValue={state.text}
            readOnly={pending}
            rows={12}
            spellCheck
            count={<AnswerCount text={news.text} />}
          />
          <DraftStatus kept={news.kept} saved={undefined} />
          <div className="app-tools">
            <Dictate box={box} />
          </div>
          <ButtonGroup>
            <Button aria-disabled={pending}>{pending ? "Sending…" : send}</Button>
            {skip && state.isEmpty && (
              <Button variant="secondary" name="intent" value="skip">
                {skip}
              </Button>
            )}
            {leave && (
              <Button variant="secondary" name="intent" value="leave">
                {leave}
              </Button>
            )}
          </ButtonGroup>
        </div>
      </form>
    </>
  );
}
