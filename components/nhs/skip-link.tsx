// https://service-manual.nhs.uk/design-system/components/skip-link
export function SkipLink() {
  return (
    <a className="nhsuk-skip-link" href="#maincontent">
      Skip to main content
    </a>
  );
}
