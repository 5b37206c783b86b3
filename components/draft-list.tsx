import { sayMoment } from "@/lib/say-date";

/** Answers that were begun and not sent in; `question` is missing where the prompt has been taken out since. */
export function DraftList({
  drafts,
}: {
  drafts: { href: string; question: string | undefined; work: string | undefined; updatedAt: Date }[];
}) {
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="drafts">
      <h2 className="nhsuk-heading-m" id="drafts">
        Begun, not sent in
      </h2>
      <ul className="nhsuk-list">
        {drafts.map(({ href, question, work, updatedAt }) => (
          <li key={href}>
            <a href={href}>{question ?? "A question that has been taken out"}</a>
            <br />
            <span className="app-tags__text">
              {work !== undefined && `For the assignment “${work}” · `}
              Saved {sayMoment(updatedAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
