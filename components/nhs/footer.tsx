// https://service-manual.nhs.uk/design-system/components/footer
export function Footer({ links }: { links: { href: string; text: string }[] }) {
  return (
    <footer className="nhsuk-footer">
      <div className="nhsuk-width-container">
        <div className="nhsuk-footer__meta">
          <h2 className="nhsuk-u-visually-hidden">Support links</h2>
          <ul className="nhsuk-footer__list">
            {links.map(({ href, text }) => (
              <li className="nhsuk-footer__list-item" key={href}>
                <a className="nhsuk-footer__list-item-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
          <p className="nhsuk-body-s">
            Steadyhand is an independent practice tool. It is not part of the NHS, and its marks are not an
            interview result.
          </p>
        </div>
      </div>
    </footer>
  );
}
