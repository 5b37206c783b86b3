import { sayOwnLimit } from "./assignment-facts";
import { Button } from "./nhs/button";

/** What to know before the clock of a question starts. */
export function StartClock({
  action,
  work,
}: {
  action: () => Promise<void>;
  work: { title: string; timeLimitMinutes: number | null; extraTime: number; attemptsLeft: number | null };
}) {
  return (
    <form action={action}>
      <h1>
        <span className="nhsuk-caption-l">{work.title}</span>
        Before you start
      </h1>
      <ul>
        <li>
          You have {sayOwnLimit(work.timeLimitMinutes, work.extraTime)}. The clock starts when you choose
          “Show the question”.
        </li>
        <li>The clock goes on when you close the page. Your words are saved as you write.</li>
        <li>When the time is over you can still finish and hand in. Your tutor sees that it is late.</li>
        {work.attemptsLeft !== null && (
          <li>
            {work.attemptsLeft === 1
              ? "You have one attempt left at this question."
              : `You have ${work.attemptsLeft} attempts left at this question.`}
          </li>
        )}
      </ul>
      {work.extraTime === 0 && (
        <p>If you need more time because of how you read or write, ask your tutor. That is usual and fair.</p>
      )}
      <Button>Show the question</Button>
    </form>
  );
}
