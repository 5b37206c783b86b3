"use client";
import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Dictation } from "./dictation";
import { Button } from "./nhs/button";
import { findRecogniser } from "./recogniser";

const watchNothing = () => () => {};

/**
 * The way to speak an answer instead of typing it, where the browser can recognise speech. What it takes is loaded
 * when somebody wants it. Stands in the form of `box`; what is heard goes into it at the caret.
 */
export function Dictate({ box }: { box: RefObject<HTMLTextAreaElement | null> }) {
  const isOffered = useSyncExternalStore(
    watchNothing,
    () => findRecogniser() !== undefined,
    () => false,
  );
  const [loaded, setLoaded] = useState<{ Dictation: typeof Dictation }>();
  const [problem, setProblem] = useState("");
  const wasEntered = useRef(false);

  useEffect(() => {
    const enter = () => {
      wasEntered.current = true;
    };
    if (document.activeElement === box.current) enter();
    box.current?.addEventListener("focus", enter, { once: true });
  }, [box]);

  async function open() {
    setProblem("");
    // The caret of a box that nobody has been in stands before its words.
    const end = box.current?.value.length ?? 0;
    if (!wasEntered.current) box.current?.setSelectionRange(end, end);
    try {
      setLoaded(await import("./dictation"));
    } catch {
      setProblem("Dictation could not be loaded. Check your connection and try again, or type your answer.");
    }
  }

  return (
    <>
      <noscript>
        <p className="nhsuk-hint">Dictation needs JavaScript, which is off. You can always type.</p>
      </noscript>
      {isOffered && !loaded && (
        <Button type="button" variant="secondary" small onClick={open}>
          Dictate
        </Button>
      )}
      {problem && <p role="alert">{problem}</p>}
      {loaded && <loaded.Dictation box={box} />}
    </>
  );
}
