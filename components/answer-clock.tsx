"use client";
import { useEffect, useState } from "react";

/** How often the clock looks again: it tells minutes, not seconds. */
const step = 5_000;

const sayTime = (moment: number) =>
  new Date(moment).toLocaleTimeString("en-GB", { timeStyle: "short", timeZone: "Europe/London" });

function sayLeft(left: number): string {
  if (left <= 0) return "The time is over";
  if (left < 60_000) return "Less than a minute left";
  const minutes = Math.ceil(left / 60_000);
  return minutes === 1 ? "About 1 minute left" : `About ${minutes} minutes left`;
}

/**
 * How much time is left for an answer: in words, in minutes, and nothing that blinks. Without JavaScript it says until
 * when. `endsAt` and `now` are moments of the server's clock, in milliseconds; `over` is what to do when the time is over.
 */
export function AnswerClock({ endsAt, now, over }: { endsAt: number; now: number; over: string }) {
  const [left, setLeft] = useState(endsAt - now);
  const [runs, setRuns] = useState(false);

  useEffect(() => {
    // This browser's clock may be wrong; the time that passes on it is not.
    const ahead = Date.now() - now;
    const look = () => setLeft(endsAt - (Date.now() - ahead));
    setRuns(true);
    look();
    const timer = setInterval(look, step);
    return () => clearInterval(timer);
  }, [endsAt, now]);

  const isOver = left <= 0;
  return (
    <div className="app-clock app-measure">
      {runs && (
        <p className="app-clock__left" role="timer">
          {sayLeft(left)}
        </p>
      )}
      <p>
        {isOver ? "Your time was until" : "You have until"}{" "}
        <time dateTime={new Date(endsAt).toISOString()}>{sayTime(endsAt)}</time>, UK time.
      </p>
      <p role="status">{isOver && over}</p>
    </div>
  );
}
