import { BackLink } from "./back-link";

// https://service-manual.nhs.uk/design-system/components/breadcrumbs
/** The pages above this one, the home page first. On a phone only the last is shown, as a way back. */
export function Breadcrumb({ items }: { items: { href: string; text: string }[] }) {
  const last = items.at(-1);
  return (
    <nav className="nhsuk-breadcrumb" aria-label="Breadcrumb">
      <ol className="nhsuk-breadcrumb__list">
        {items.map(({ href, text }) => (
          <li className="nhsuk-breadcrumb__list-item" key={href}>
            <a className="nhsuk-breadcrumb__link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ol>
      {last && (
        <BackLink href={last.href}>
          <span className="nhsuk-u-visually-hidden">Back to </span>
          {last.text}
        </BackLink>
      )}
    </nav>
  );
}
