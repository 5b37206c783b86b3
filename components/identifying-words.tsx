import type { ReactNode } from "react";
import { Button, ButtonGroup } from "./nhs/button";
import { WarningCallout } from "./nhs/warning-callout";

/** Stops an answer that seems to say who somebody is, shows the words, and leaves the choice to the writer. */
export function IdentifyingWords({ words, note }: { words: string[]; note?: string }) {
  return (
    <IdentifyingCallout words={words} note={note ?? "Nothing has been sent in yet."}>
      <Button form="answer-form" name="intent" value="edit">
        Change my answer
      </Button>
      <Button form="answer-form" variant="secondary" name="intent" value="go-on">
        Go on with these words
      </Button>
    </IdentifyingCallout>
  );
}

/** Words that seem to say who somebody is, what is better, and the ways on: `children` are their buttons. */
export function IdentifyingCallout({
  words,
  note,
  children,
}: {
  words: string[];
  note: string;
  children: ReactNode;
}) {
  return (
    <WarningCallout heading="Could somebody be recognised?">
      <p>These words seem to say who a patient or a colleague is:</p>
      <ul>
        {words.map((word) => (
          <li key={word}>
            <strong>“{word}”</strong>
          </li>
        ))}
      </ul>
      <p>
        A panel marks this down, however good the answer is. Say “a man in his sixties”, or “a colleague”.
      </p>
      <p>If you made them up, you can go on. {note}</p>
      <ButtonGroup>{children}</ButtonGroup>
    </WarningCallout>
  );
}
