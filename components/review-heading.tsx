import { sayDate } from "@/lib/say-date";
import { type Lateness, sayLateness } from "@/lib/tutoring/lateness";
import { Details } from "./nhs/details";
import { Tag } from "./nhs/tag";

type Reviewed = {
  code: string;
  applicant: { name: string } | undefined;
  prompt: { text: string };
  listensFor: { positive: readonly string[]; negative: readonly string[] } | undefined;
  words: number;
  createdAt: Date;
  secondsTaken: number | null;
  late: Lateness[];
  assignment: { title: string; timeLimitMinutes: number | null } | undefined;
  isDoubleMarked: boolean;
};

/** What is asked and of whom, what a panel listens for, and the ways to the answers before and after. */
export function ReviewHeading({
  attempt,
  place,
  hrefOf,
}: {
  attempt: Reviewed;
  place: { previous: string | null; next: string | null; toReview: number; total: number } | undefined;
  hrefOf: (attemptId: string) => string;
}) {
  return (
    <>
      <div className="app-review__top">
        <p className="app-review__facts">
          <strong>{attempt.applicant?.name ?? `Answer ${attempt.code}`}</strong>
          {describe(attempt).map((fact) => ` · ${fact}`)}{" "}
          {attempt.late.length > 0 && <Tag colour="pink">{sayLateness(attempt.late)}</Tag>}{" "}
          {attempt.isDoubleMarked && <Tag>Two mark it</Tag>}
        </p>
        {place && (
          <nav className="app-review__places" aria-label="Queue">
            {place.previous && (
              <a href={hrefOf(place.previous)} rel="prev" aria-keyshortcuts="k">
                Previous
              </a>
            )}
            {place.next && (
              <a href={hrefOf(place.next)} rel="next" aria-keyshortcuts="j">
                Next
              </a>
            )}
            <span>{place.toReview} to review</span>
          </nav>
        )}
      </div>
      <h1 className="nhsuk-heading-m app-review__prompt">{attempt.prompt.text}</h1>
      {attempt.listensFor && <ListensFor {...attempt.listensFor} />}
    </>
  );
}

function ListensFor({ positive, negative }: { positive: readonly string[]; negative: readonly string[] }) {
  return (
    <Details summary="What a panel listens for">
      <ul>
        {positive.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p>It worries about:</p>
      <ul>
        {negative.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </Details>
  );
}

function describe({ assignment, words, createdAt, secondsTaken }: Reviewed): string[] {
  const minutes = secondsTaken === null ? undefined : Math.max(1, Math.round(secondsTaken / 60));
  const limit = assignment?.timeLimitMinutes;
  return [
    assignment?.title ?? "shared by the applicant",
    `${words} words`,
    ...(minutes === undefined
      ? []
      : [`${minutes} ${minutes === 1 ? "minute" : "minutes"}${limit ? ` of ${limit}` : ""}`]),
    sayDate(createdAt),
  ];
}
