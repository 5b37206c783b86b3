"use client";
import { useEffect, useRef } from "react";

/**
 * Says each new phase of a question to a screen reader, and leads the keyboard to the box that it opens. It stays where
 * it is from phase to phase; on the first one there is nothing new.
 */
export function MockNews({ text }: { text: string }) {
  const said = useRef(text);
  useEffect(() => {
    if (said.current === text) return;
    said.current = text;
    document.querySelector<HTMLElement>("#answer-form textarea")?.focus({ preventScroll: true });
  }, [text]);
  return (
    <p className="nhsuk-u-visually-hidden" role="status">
      {text}
    </p>
  );
}
