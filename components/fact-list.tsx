import type { Fact, Role } from "@/lib/roles/role";

/** Facts about a role, and below them the pages that they come from, under the titles that the role gives its links. */
export function FactList({ facts, links }: { facts: readonly Fact[]; links: Role["links"] }) {
  const sources = [...new Set(facts.map(({ source }) => source))];
  return (
    <>
      <ul>
        {facts.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="nhsuk-body-s">
        {sources.length > 1 ? "Sources: " : "Source: "}
        {sources.map((source, index) => (
          <span key={source}>
            {index > 0 && "; "}
            <a href={source}>{links.find(({ href }) => href === source)?.title ?? new URL(source).host}</a>
          </span>
        ))}
      </p>
    </>
  );
}
