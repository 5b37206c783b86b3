import type { Prompt } from "@/lib/prompts/prompt";
import { sayMoment } from "@/lib/say-date";
import { type Lateness, sayLateness } from "@/lib/tutoring/lateness";
import { ButtonLink } from "./nhs/button";
import { Tag } from "./nhs/tag";

type Work = {
  id: string;
  isArchived: boolean;
  attemptsAllowed: number | null;
  timeLimitMinutes: number | null;
  prompts: { prompt: Prompt; answered: number }[];
};

type HandedIn = {
  id: string;
  promptId: string;
  createdAt: Date;
  late: Lateness[];
  isReleased: boolean;
};

/** The questions of an assignment for an applicant, each with what was handed in and the way to answer. */
export function WorkPrompts({ work, handedIn }: { work: Work; handedIn: HandedIn[] }) {
  return (
    <ol className="app-prompts">
      {work.prompts.map(({ prompt, answered }, index) => {
        const left = work.attemptsAllowed === null || answered < work.attemptsAllowed;
        // Before the clock runs, a timed question is not read.
        const isHidden = work.timeLimitMinutes !== null && answered === 0;
        return (
          <li className="app-prompts__item" key={prompt.id}>
            <h2 className="app-prompts__text">
              Question {index + 1}
              {!isHidden && <>: {prompt.text}</>}
            </h2>
            {isHidden && <p>You see the question when you start the clock.</p>}
            <Answers rows={handedIn.filter(({ promptId }) => promptId === prompt.id)} />
            {work.isArchived || !left ? null : (
              <ButtonLink
                variant={answered > 0 ? "secondary" : undefined}
                href={`/practise/${prompt.id}?assignment=${work.id}`}
              >
                {answered > 0 ? "Answer again" : "Answer"}
                <span className="nhsuk-u-visually-hidden"> question {index + 1}</span>
              </ButtonLink>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Answers({ rows }: { rows: HandedIn[] }) {
  if (rows.length === 0) return null;
  return (
    <ul className="nhsuk-list">
      {rows.map((row) => (
        <li key={row.id}>
          <a href={`/attempts/${row.id}`}>Handed in on {sayMoment(row.createdAt)}</a>{" "}
          {row.isReleased && <Tag colour="aqua-green">Feedback</Tag>}
          {row.late.length > 0 && <span className="app-tags__text"> {sayLateness(row.late)}</span>}
        </li>
      ))}
    </ul>
  );
}
