import { SectionLink } from "./section-link";

/** `below` are pages that are reached from this one, though their addresses do not begin with its own. */
const pages: { path: string; text: string; below?: string[] }[] = [
  { path: "", text: "Overview" },
  { path: "/queue", text: "Queue", below: ["/attempts", "/comments", "/moderation"] },
  { path: "/assignments", text: "Assignments" },
  { path: "/prompts", text: "Own questions" },
  { path: "/people", text: "People" },
  { path: "/agreement", text: "Agreement" },
  { path: "/results", text: "Results", below: ["/print"] },
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
          {pages.map(({ path, text, below = [] }) => (
            <li key={path}>
              <SectionLink
                href={`/tutor/${id}${path}`}
                text={text}
                below={path === "" ? [] : [path, ...below].map((each) => `/tutor/${id}${each}`)}
              />
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
