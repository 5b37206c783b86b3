import { type DueState, getDueState } from "@/lib/tutoring/due-state";
import { sayDaysUntil, sayDueDate } from "@/lib/tutoring/say-due";
import { Tag, type TagColour } from "./nhs/tag";

type Work = {
  id: string;
  title: string;
  cohortName: string;
  isArchived: boolean;
  dueAt: Date | null;
  prompts: { answered: number }[];
};

const groups: { state: DueState; heading: string; tag: string; colour: TagColour }[] = [
  { state: "overdue", heading: "Overdue", tag: "Overdue", colour: "orange" },
  { state: "due", heading: "Due", tag: "Due", colour: "yellow" },
  { state: "done", heading: "Done", tag: "Done", colour: "aqua-green" },
];

/** How many of the questions have an answer. */
export const countAnswered = (prompts: { answered: number }[]) =>
  prompts.filter(({ answered }) => answered > 0).length;

/** The assignments of an applicant: overdue, due, done. In an archived cohort nothing is due any more. */
export function WorkList({ work, now }: { work: Work[]; now: Date }) {
  if (work.length === 0)
    return <p>Nothing has been set yet. When your tutor sets an assignment, it is here.</p>;
  const stateOf = ({ dueAt, prompts, isArchived }: Work): DueState =>
    isArchived
      ? "done"
      : getDueState({ dueAt, prompts: prompts.length, answered: countAnswered(prompts) }, now);
  return groups.map(({ state, heading, tag, colour }) => {
    const rows = work.filter((row) => stateOf(row) === state);
    if (rows.length === 0) return null;
    return (
      <section aria-labelledby={state} key={state}>
        <h2 className="nhsuk-heading-m" id={state}>
          {heading}
        </h2>
        <ul className="app-prompts">
          {rows.map((row) => (
            <li className="app-prompts__item" key={row.id}>
              <h3 className="app-prompts__text">
                <a href={`/assignments/${row.id}`}>{row.title}</a>
              </h3>
              <p className="app-tags">
                <Tag colour={row.isArchived ? "grey" : colour}>{row.isArchived ? "Closed" : tag}</Tag>
                <span className="app-tags__text">{describe(row, now)}</span>
              </p>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function describe({ cohortName, dueAt, prompts }: Work, now: Date): string {
  const due = dueAt ? `${sayDueDate(dueAt)}, ${sayDaysUntil(dueAt, now)}` : "no due date";
  return `${countAnswered(prompts)} of ${prompts.length} answered · ${due} · ${cohortName}`;
}
