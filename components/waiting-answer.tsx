import { InsetText } from "./nhs/inset-text";

/** An answer whose mark waits for a tutor. */
export function WaitingAnswer({ text, work }: { text: string; work: string }) {
  return (
    <div className="app-measure">
      <InsetText>
        <p>
          You handed this in for “{work}”. Your tutor reads it first. You see the mark and their feedback here
          when they have given it.
        </p>
      </InsetText>
      <p className="app-plain-answer">{text}</p>
    </div>
  );
}
