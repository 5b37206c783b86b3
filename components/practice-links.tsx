import { ActionLink } from "./nhs/action-link";

const links = [
  { href: "/practise", text: "Choose a question" },
  { href: "/progress", text: "My progress" },
  { href: "/mock", text: "Mock interview" },
  { href: "/stories", text: "My stories" },
  { href: "/attempts", text: "My attempts" },
  { href: "/plan/settings", text: "Practice settings" },
];

/** The ways on from the plan. */
export function PracticeLinks() {
  return (
    <nav aria-labelledby="more-practice">
      <h2 className="nhsuk-heading-m" id="more-practice">
        More practice
      </h2>
      <ul className="nhsuk-list">
        {links.map(({ href, text }) => (
          <li key={href}>
            <ActionLink href={href}>{text}</ActionLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
