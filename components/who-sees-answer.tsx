import { sayDueDate } from "@/lib/tutoring/say-due";
import { InsetText } from "./nhs/inset-text";

/** Said before an answer is handed in: who will see it, when its mark is shown, how many attempts are left. */
export function WhoSeesAnswer({
  work,
  tutors,
  isAnonymous,
}: {
  work: {
    cohortName: string;
    dueAt: Date | null;
    attemptsLeft: number | null;
    showMark: "at-once" | "after-release";
  };
  tutors: string[];
  isAnonymous: boolean;
}) {
  const { cohortName, dueAt, attemptsLeft, showMark } = work;
  const who = tutors.length > 0 ? ` (${tutors.join(", ")})` : "";
  return (
    <div className="app-measure">
      <InsetText>
        <p>
          When you hand in, the tutors of {cohortName}
          {who} see this answer, its automatic mark and the band that you give yourself
          {isAnonymous && ", without your name until they release feedback"}. A draft is seen by nobody else.
        </p>
        <p>
          {showMark === "at-once"
            ? "You see the automatic mark at once."
            : "You see the automatic mark when a tutor releases feedback."}{" "}
          {sayAttemptsLeft(attemptsLeft)}
          {dueAt && ` Due ${sayDueDate(dueAt)}.`}
        </p>
      </InsetText>
    </div>
  );
}

function sayAttemptsLeft(left: number | null): string {
  if (left === null) return "You can answer as often as you like.";
  return left === 1 ? "This is your last attempt at this question." : `You have ${left} attempts left.`;
}
