import { sayDaysUntil, sayDueDate } from "@/lib/tutoring/say-due";
import { Tag } from "./nhs/tag";

type Row = {
  id: string;
  title: string;
  dueAt: Date | null;
  publishedAt: Date | null;
  prompts: readonly unknown[];
};

/** The assignments of a cohort, for its tutors. */
export function AssignmentList({
  base,
  assignments,
  now,
  level = 3,
}: {
  base: string;
  assignments: Row[];
  now: Date;
  level?: 2 | 3;
}) {
  const Heading = `h${level}` as const;
  if (assignments.length === 0) return <p>No assignment has been set yet.</p>;
  return (
    <ul className="app-prompts">
      {assignments.map(({ id, title, dueAt, publishedAt, prompts }) => (
        <li className="app-prompts__item" key={id}>
          <Heading className="app-prompts__text">
            <a href={`${base}/assignments/${id}`}>{title}</a>
          </Heading>
          <p className="app-tags">
            {publishedAt ? <Tag colour="aqua-green">Set</Tag> : <Tag colour="yellow">Not set yet</Tag>}
            <span className="app-tags__text">
              {prompts.length === 1 ? "1 question" : `${prompts.length} questions`} ·{" "}
              {dueAt ? `due ${sayDueDate(dueAt)}, ${sayDaysUntil(dueAt, now)}` : "no due date"}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
