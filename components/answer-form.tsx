"use client";
import { type ReactNode, useActionState, useEffect, useMemo, useRef } from "react";
import { longestAnswer } from "@/lib/answer-text";
import type { Draft } from "@/lib/draft";
import type { Report as ReportData } from "@/lib/scoring/report";
import { AnswerCount } from "./answer-count";
import { CoachPanel } from "./coach-panel";
import { type CoachOffer, CoachSwitch, useCoachChoice } from "./coach-switch";
import { Dictate } from "./dictate";
import { DraftStatus } from "./draft-status";
import { IdentifyingWords } from "./identifying-words";
import { type AccountStep, KeepAnswer } from "./keep-answer";
import { Button, ButtonGroup } from "./nhs/button";
import { ErrorSummary } from "./nhs/error-summary";
import { Textarea } from "./nhs/textarea";
import { OtherDraft } from "./other-draft";
import { Report } from "./report";
import { useDraft } from "./use-draft";

/** What comes back of a sent answer that did not lead to another page. The words are always in it. */
export type AnswerState = Draft & {
  /** What is wrong with the answer, as a sentence. */
  problem?: string;
  /** Words that seem to identify somebody: the person decides before anything is stored. */
  identifying?: string[];
  /** Newer words of the same draft, from another tab or device. */
  other?: Draft;
  /** When the draft was saved, as a sentence. */
  saved?: string;
  /** What a visitor gets: the answer as it was marked, which is stored nowhere. */
  marked?: { text: string; report: ReportData };
  /** The person has to sign in, or make an account, for the answer to be kept. */
  account?: AccountStep;
};

/**
 * The box to answer a prompt in. Works as a plain form; with JavaScript it also counts, and keeps the draft as it
 * is typed. `owner` is the id of the person who is signed in, `children` what stands above, `assignmentId` what the
 * answer is handed in for, `coach` given where the coach may help.
 */
export function AnswerForm({
  action,
  initial,
  promptId,
  owner,
  submissionKey,
  assignmentId,
  coach,
  children,
}: {
  action: (state: AnswerState, form: FormData) => Promise<AnswerState>;
  initial: AnswerState;
  promptId: string;
  owner: string | undefined;
  submissionKey: string;
  assignmentId?: string;
  coach?: CoachOffer;
  children: ReactNode;
}) {
  const forAssignment = assignmentId ? `?assignment=${assignmentId}` : "";
  const [state, send, pending] = useActionState(action, initial, `/practise/${promptId}${forAssignment}`);
  const box = useRef<HTMLTextAreaElement>(null);
  const version = useRef<HTMLInputElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const errors = useMemo(() => (state.problem ? [{ field: "answer", text: state.problem }] : []), [state]);
  const { news, keeper } = useDraft({
    box,
    initial,
    state,
    draftId: assignmentId ? `${assignmentId}/${promptId}` : promptId,
    owner,
    url: owner && `/practise/${promptId}/draft${forAssignment}`,
  });
  const choice = useCoachChoice(coach);
  const stop = state.identifying;

  useEffect(() => {
    const formHasFocus = (state.account?.form.errors.length ?? 0) > 0;
    if (formHasFocus || !(state.marked || state.account || state.identifying)) return;
    // The report is far longer than a screen: focus alone would leave the window at its end, beside the form.
    result.current?.focus({ preventScroll: true });
    result.current?.scrollIntoView();
  }, [state]);

  const other = news.other === undefined ? state.other : news.other;
  return (
    <>
      <ErrorSummary errors={errors} />
      {children}
      <div ref={result} tabIndex={-1} className="app-result">
        {state.marked && <Report {...state.marked} />}
        {state.account && (
          <KeepAnswer
            step={state.account}
            action={send}
            answer={{
              answer: news.text ?? state.text,
              version: state.version,
              owner: owner ?? "",
              submissionKey,
              assignment: assignmentId ?? "",
            }}
          />
        )}
        {stop && <IdentifyingWords words={stop} />}
      </div>
      <div className="app-writing">
        <form
          id="answer-form"
          action={send}
          className="app-measure"
          onSubmit={(event) => {
            if (pending) event.preventDefault();
            if (version.current && keeper.current) version.current.value = keeper.current.getVersion();
            keeper.current?.pause();
          }}
        >
          <input type="hidden" name="version" defaultValue={state.version} ref={version} />
          <input type="hidden" name="owner" value={owner ?? ""} />
          <input type="hidden" name="submissionKey" value={submissionKey} />
          <input type="hidden" name="assignment" value={assignmentId ?? ""} />
          {other && (
            <OtherDraft
              text={other.text}
              onSwap={() => keeper.current?.swap()}
              onKeep={() => keeper.current?.keep()}
            />
          )}
          <div hidden={stop !== undefined}>
            <Textarea
              ref={box}
              name="answer"
              label={state.marked ? "Change your answer" : "Your answer"}
              labelSize="m"
              hint={`Write as you would say it. A usual length is 200 to 300 words; the limit is ${longestAnswer.toLocaleString("en-GB")} characters.`}
              error={state.problem}
              defaultValue={state.text}
              readOnly={pending}
              rows={16}
              spellCheck
              count={<AnswerCount text={news.text} />}
            />
            <DraftStatus kept={news.kept} saved={state.saved} />
            <div className="app-tools">
              <Dictate box={box} />
              {coach && <CoachSwitch {...choice} />}
            </div>
            <ButtonGroup>
              <Button aria-disabled={pending}>
                {assignmentId
                  ? pending
                    ? "Handing in your answer…"
                    : "Hand in my answer"
                  : pending
                    ? "Marking your answer…"
                    : "Mark my answer"}
              </Button>
              {owner && (
                <Button
                  variant="secondary"
                  name="intent"
                  value="save"
                  onClick={(event) => {
                    event.preventDefault();
                    keeper.current?.saveNow();
                  }}
                >
                  Save draft
                </Button>
              )}
            </ButtonGroup>
          </div>
        </form>
        {coach && choice.isOn && news.text !== undefined && !stop && (
          <CoachPanel text={news.text} question={coach.question} />
        )}
      </div>
    </>
  );
}
