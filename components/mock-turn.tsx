import type { Phase } from "@/lib/mock/clock";
import { IdentifyingCallout } from "./identifying-words";
import { Button, ButtonLink } from "./nhs/button";
import { Details } from "./nhs/details";

/**
 * What comes now in an open interview, and how to end it. `turn` is the question that it is at, undefined after the last;
 * `identifying` are words to decide about before it ends.
 */
export function MockTurn({
  turn,
  address,
  isPaused,
  identifying,
  begin,
  show,
  finish,
}: {
  turn: { position: number; phase: Phase } | undefined;
  /** Of the question. */
  address: string;
  /** Whether the clock of the question stands still. */
  isPaused: boolean;
  identifying: string[];
  begin: () => Promise<void>;
  show: () => Promise<void>;
  finish: () => Promise<void>;
}) {
  if (!turn) {
    return (
      <form action={finish}>
        <p>That was the last question. Well done for going all the way.</p>
        <Button>See how it went</Button>
      </form>
    );
  }
  const number = turn.position + 1;
  if (identifying.length > 0) {
    return (
      <IdentifyingCallout
        words={identifying}
        note="Your words are saved, your interview is still open, and its clock stands still until you choose."
      >
        <form action={begin}>
          <Button>Change my answer</Button>
        </form>
        <form action={finish}>
          <Button variant="secondary">Finish with these words</Button>
        </form>
      </IdentifyingCallout>
    );
  }
  return (
    <>
      {turn.phase.name === "waiting" ? (
        <form action={show}>
          <p>
            {turn.position === 0
              ? "The clock starts when you choose “Show question 1”. Have paper for notes at hand if you like."
              : "No clock is running now. Take a breath, then go on."}
          </p>
          <Button>Show question {number}</Button>
        </form>
      ) : (
        <>
          <p>
            Question {number} is open, and {isPaused ? "its clock stands still" : "its clock goes on"}. Your
            words are saved.
          </p>
          <ButtonLink href={address}>Go on with question {number}</ButtonLink>
        </>
      )}
      <Details summary="Finish early">
        <p>
          Everything that you have written so far is marked, sent or not. You cannot go on with this interview
          afterwards.
        </p>
        <form action={finish}>
          <Button variant="secondary">Finish now</Button>
        </form>
      </Details>
    </>
  );
}
