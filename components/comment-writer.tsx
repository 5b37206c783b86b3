"use client";
import { useEffect, useRef, useState } from "react";
import type { Span } from "@/lib/scoring/report";
import { listSentences } from "@/lib/tutoring/sentences";
import { Button } from "./nhs/button";
import { readSelection } from "./read-selection";

const toValue = ({ start, end }: Span) => `${start}-${end}`;
const shorten = (words: string) => (words.length > 70 ? `${words.slice(0, 68).trimEnd()}…` : words);

/**
 * Writes a comment on a sentence, chosen by its number; with JavaScript also on words that are selected in the answer
 * (the element `answer`).
 */
export function CommentWriter({ text }: { text: string }) {
  const [selected, setSelected] = useState<Span>();
  const chooser = useRef<HTMLSelectElement>(null);
  const sentences = listSentences(text);

  useEffect(() => {
    const answer = document.getElementById("answer");
    if (!answer) return;
    const look = () => {
      const span = readSelection(answer);
      if (span) setSelected(span);
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);

  useEffect(() => {
    if (chooser.current && selected) chooser.current.value = toValue(selected);
  }, [selected]);

  const isOwnSpan = selected && !sentences.some((sentence) => toValue(sentence) === toValue(selected));
  return (
    <div className={selected ? "app-writer app-writer--near" : "app-writer"}>
      <label className="nhsuk-label nhsuk-label--s nhsuk-u-margin-bottom-1" htmlFor="span">
        Comment on
      </label>
      <p className="app-writer__hint" id="span-hint">
        Select words in the answer, or choose a sentence.
      </p>
      <select
        className="nhsuk-select"
        name="span"
        id="span"
        aria-describedby="span-hint"
        aria-keyshortcuts={selected ? undefined : "c"}
        ref={chooser}
        onChange={() => setSelected(undefined)}
      >
        {isOwnSpan && (
          <option value={toValue(selected)}>
            Selected: “{shorten(text.slice(selected.start, selected.end))}”
          </option>
        )}
        {sentences.map((sentence, index) => (
          <option value={toValue(sentence)} key={sentence.start}>
            {index + 1}. {shorten(text.slice(sentence.start, sentence.end))}
          </option>
        ))}
      </select>
      <textarea
        className="nhsuk-textarea"
        name="comment"
        id="comment"
        aria-label="Your comment"
        aria-keyshortcuts={selected ? "c" : undefined}
        rows={2}
      />
      <div className="app-writer__buttons">
        <Button variant="secondary" small name="intent" value="comment">
          Add comment
        </Button>
        <label className="app-small-check">
          <input type="checkbox" name="keep" value="yes" /> Keep it in my comment bank
        </label>
      </div>
    </div>
  );
}
