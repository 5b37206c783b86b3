"use client";
import { useRef } from "react";
import { sayDuration } from "@/lib/mock/say-duration";
import { AnswerClock } from "./answer-clock";

/**
 * The clock of a mock interview, which can be folded away; `remember` keeps that for the next question. Without
 * JavaScript it folds all the same, and is open again on the next page.
 */
export function MockClock({
  endsAt,
  now,
  over,
  isHidden,
  isPaused,
  remember,
}: {
  endsAt: number;
  now: number;
  over: string;
  isHidden: boolean;
  isPaused: boolean;
  remember: (isHidden: boolean) => Promise<void>;
}) {
  const wasOpen = useRef(!isHidden);
  return (
    <details
      className="nhsuk-details app-mock-clock"
      open={!isHidden}
      onToggle={({ currentTarget: { open } }) => {
        if (open === wasOpen.current) return;
        wasOpen.current = open;
        // Not worth a word to the person where it fails: the clock is as they want it on this page.
        remember(!open).catch(() => {});
      }}
    >
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Clock</span>
      </summary>
      <div className="nhsuk-details__text">
        {isPaused ? (
          <p>
            The clock stands still while you decide.{" "}
            {endsAt > now && <>You then have {sayDuration(Math.ceil((endsAt - now) / 1000))} left.</>}
          </p>
        ) : (
          <>
            <AnswerClock endsAt={endsAt} now={now} over={over} />
            <noscript>
              <p className="nhsuk-body-s">
                Without JavaScript this clock stands still: go by the time above. When it is over, you can
                still write and send.
              </p>
            </noscript>
          </>
        )}
      </div>
    </details>
  );
}
