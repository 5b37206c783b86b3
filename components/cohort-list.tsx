import { Tag } from "./nhs/tag";

/** The cohorts that somebody tutors, each with the way to it. */
export function CohortList({
  cohorts,
}: {
  cohorts: { id: string; name: string; isArchived: boolean; applicants?: number }[];
}) {
  return (
    <ul className="app-prompts">
      {cohorts.map(({ id, name, isArchived, applicants = 0 }) => (
        <li className="app-prompts__item" key={id}>
          <h2 className="app-prompts__text">
            <a href={`/tutor/${id}`}>{name}</a>
          </h2>
          <p className="app-tags">
            {isArchived && <Tag>Archived</Tag>}
            <span className="app-tags__text">
              {applicants === 1 ? "1 applicant" : `${applicants} applicants`}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
