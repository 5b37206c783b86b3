// https://service-manual.nhs.uk/design-system/components/contents-list
/** The sections of this page, by their ids. */
export function ContentsList({ items }: { items: { id: string; text: string }[] }) {
  return (
    <nav className="nhsuk-contents-list" aria-label="On this page">
      <h2 className="nhsuk-u-visually-hidden">On this page</h2>
      <ol className="nhsuk-contents-list__list">
        {items.map(({ id, text }) => (
          <li className="nhsuk-contents-list__item" key={id}>
            <a className="nhsuk-contents-list__link" href={`#${id}`}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
