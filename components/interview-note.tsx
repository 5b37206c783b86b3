import { sayDay, sayDaysLeft } from "@/lib/plan/say-day";
import { InsetText } from "./nhs/inset-text";

/** What the date of the interview does to the plan; `daysLeft` is undefined once it has passed. */
export function InterviewNote({
  interviewDay,
  daysLeft,
}: {
  interviewDay: string | null;
  daysLeft: number | undefined;
}) {
  if (interviewDay === null) {
    return (
      <p>
        Do you know when your interview is? <a href="/plan/settings">Add the date</a>, and the plan brings
        every skill back before that day.
      </p>
    );
  }
  if (daysLeft === undefined) {
    return (
      <p>
        The date of your interview, {sayDay(interviewDay)}, has passed.{" "}
        <a href="/plan/settings">Change or remove the date</a>.
      </p>
    );
  }
  return (
    <InsetText>
      <p>
        Your interview is <strong>{sayDaysLeft(daysLeft)}</strong>, on {sayDay(interviewDay)}.{" "}
        {daysLeft === 0
          ? "If it helps, one question is a good way to warm up."
          : "The plan brings every skill back before then."}{" "}
        <a href="/plan/settings">Change the date</a>
      </p>
    </InsetText>
  );
}
