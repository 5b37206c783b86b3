"use client";
import { useEffect, useRef } from "react";

/**
 * Says each new phase of a question to a screen reader, shows where it begins, and leads the keyboard to the box that
 * it opens. It stays where it is from phase to phase; on the first one there is nothing new.
 */
export function MockNews({ text }: { text: string }) {
  const said = useRef(text);
  useEffect(() => {
    if (said.current === text) return;
    said.current = text;
    document.querySelector<HTMLElement>("#answer-form textarea")?.focus({ preventScroll: true });
    // The button that ended the last phase stood below: without this a follow-up question is out of sight above.
    document.querySelector(".app-mock-phase")?.scrollIntoView({ block: "nearest" });
  }, [text]);
  return (
    <p className="nhsuk-u-visually-hidden" role="status">
      {text}
    </p>
  );
}
