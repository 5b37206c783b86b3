import { useEffect, useRef, useState } from "react";
import type { Coaching } from "@/lib/coach";
import type { Question } from "@/lib/scoring/report";
import type { CoachRequest } from "./coach-worker";

/** A pause in typing after which the notes are made anew. */
const pause = 700;

/**
 * The coach's notes on a text that is being written, from the engine in a worker of this browser. The worker lives as
 * long as who uses this is on the page. `notes` is undefined until the first are there.
 */
export function useCoach(text: string, question: Question) {
  const worker = useRef<Worker>(undefined);
  const wait = useRef(0);
  const [notes, setNotes] = useState<Coaching>();
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    const started = new Worker(new URL("./coach-worker.ts", import.meta.url));
    started.onmessage = ({ data }: MessageEvent<Coaching>) => setNotes(data);
    started.onerror = () => setFailed(true);
    worker.current = started;
    wait.current = 0;
    return () => started.terminate();
  }, []);

  useEffect(() => {
    const ask = () => worker.current?.postMessage({ text, question } satisfies CoachRequest);
    const timer = setTimeout(ask, wait.current);
    wait.current = pause;
    return () => clearTimeout(timer);
  }, [text, question]);

  return { notes, hasFailed };
}
