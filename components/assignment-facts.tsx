import { sayDate } from "@/lib/say-date";
import { sayDaysUntil, sayDueDate } from "@/lib/tutoring/say-due";
import { SummaryList } from "./nhs/summary-list";

type Facts = {
  note: string;
  dueAt: Date | null;
  attemptsAllowed: number | null;
  timeLimitMinutes: number | null;
  showMark: "at-once" | "after-release";
  doubleMarkShare: number;
  publishedAt: Date | null;
};

/** How often a question can be answered, in words. */
export const sayAttempts = (allowed: number | null): string =>
  allowed === null
    ? "as many as you like"
    : allowed === 1
      ? "1 for each question"
      : `${allowed} for each question`;

/** A time limit in words. */
export const sayLimit = (minutes: number | null): string =>
  minutes === null
    ? "none"
    : minutes === 1
      ? "1 minute for each answer"
      : `${minutes} minutes for each answer`;

/** The same for an applicant, whose extra time is in it. */
export const sayOwnLimit = (minutes: number | null, extraTime: number): string =>
  `${sayLimit(minutes)}${extraTime > 0 ? `, with your extra time of ${extraTime}%` : ""}`;

/** What a tutor has decided of an assignment, with the way to change it. */
export function AssignmentFacts({
  assignment,
  now,
  settings,
}: {
  assignment: Facts;
  now: Date;
  settings: string;
}) {
  const { note, dueAt, attemptsAllowed, timeLimitMinutes, showMark, doubleMarkShare, publishedAt } =
    assignment;
  return (
    <>
      <SummaryList
        rows={[
          {
            key: "State",
            value: publishedAt ? `Set on ${sayDate(publishedAt)}` : "Not set: applicants do not see it",
          },
          { key: "Due", value: dueAt ? `${sayDueDate(dueAt)}, ${sayDaysUntil(dueAt, now)}` : "No due date" },
          {
            key: "Attempts",
            value: attemptsAllowed === null ? "As many as they like" : sayAttempts(attemptsAllowed),
          },
          { key: "Time limit", value: timeLimitMinutes === null ? "None" : sayLimit(timeLimitMinutes) },
          {
            key: "Automatic mark",
            value:
              showMark === "at-once" ? "Applicants see it at once" : "Applicants see it after your release",
          },
          {
            key: "Two tutors mark",
            value: doubleMarkShare === 0 ? "None" : `About ${doubleMarkShare} of 100 answers`,
          },
          ...(note ? [{ key: "Note", value: <span className="app-note">{note}</span> }] : []),
        ]}
      />
      <p className="nhsuk-u-display-none-print">
        <a href={settings}>Change these settings</a>
      </p>
    </>
  );
}
