import { sayDaysUntil, sayDueDate } from "@/lib/tutoring/say-due";
import { sayAttempts, sayOwnLimit } from "./assignment-facts";
import { SummaryList } from "./nhs/summary-list";

/** What an applicant has to know of an assignment before they answer. */
export function WorkFacts({
  work,
  now,
}: {
  work: {
    dueAt: Date | null;
    isArchived: boolean;
    attemptsAllowed: number | null;
    timeLimitMinutes: number | null;
    extraTime: number;
    showMark: "at-once" | "after-release";
  };
  now: Date;
}) {
  const { dueAt, isArchived, attemptsAllowed, timeLimitMinutes, extraTime, showMark } = work;
  const due = dueAt ? `${sayDueDate(dueAt)}, ${sayDaysUntil(dueAt, now)}` : "No due date";
  return (
    <>
      {isArchived && <p>The cohort is closed. You can read your answers, and hand in no more.</p>}
      <SummaryList
        rows={[
          { key: "Due", value: due },
          {
            key: "Attempts",
            value: attemptsAllowed === null ? "As many as you like" : sayAttempts(attemptsAllowed),
          },
          ...(timeLimitMinutes === null
            ? []
            : [{ key: "Time limit", value: sayOwnLimit(timeLimitMinutes, extraTime) }]),
          {
            key: "Automatic mark",
            value: showMark === "at-once" ? "You see it at once" : "You see it with your tutor’s feedback",
          },
        ]}
      />
    </>
  );
}
