import { SectionLink } from "./section-link";

const pages = [
  { path: "", text: "Overview" },
  { path: "/queue", text: "Queue" },
  { path: "/assignments", text: "Assignments" },
  { path: "/prompts", text: "Own questions" },
  { path: "/people", text: "People" },
  { path: "/agreement", text: "Agreement" },
  { path: "/results", text: "Results" },
  { path: "/settings", text: "Settings" },
];

/** The pages of one cohort, for its tutors. */
export function CohortNavigation({
  id,
  name,
  isArchived,
}: {
  id: string;
  name: string;
  isArchived: boolean;
}) {
  return (
    <nav className="app-section" aria-labelledby="cohort-name">
      <div className="nhsuk-width-container">
        <p className="app-section__name" id="cohort-name">
          <span className="nhsuk-u-visually-hidden">Cohort: </span>
          {name}
          {isArchived && " (archived)"}
        </p>
        <ul className="app-section__list">
          {pages.map(({ path, text }) => (
            <li key={path}>
              <SectionLink href={`/tutor/${id}${path}`} text={text} isExact={path === ""} />
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
