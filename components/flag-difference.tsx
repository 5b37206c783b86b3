import type { Report } from "@/lib/scoring/report";

/** The flags of two reports: which went, which came, which stayed; nothing when there are none. */
export function FlagDifference({ first, second }: { first: Report; second: Report }) {
  const flags = [
    ...first.flags
      .filter(({ id }) => !second.flags.some((flag) => flag.id === id))
      .map(say("No longer there")),
    ...second.flags.map((flag) =>
      say(first.flags.some(({ id }) => id === flag.id) ? "Still there" : "New")(flag),
    ),
  ];
  if (flags.length === 0) return null;
  return (
    <section aria-labelledby="flag-changes">
      <h2 className="nhsuk-heading-m" id="flag-changes">
        What a panel would mind
      </h2>
      <ul>
        {flags.map(({ id, change, message }) => (
          <li key={id}>
            <strong>{change}:</strong> {message}
          </li>
        ))}
      </ul>
    </section>
  );
}

const say =
  (change: string) =>
  ({ id, message }: Report["flags"][number]) => ({ id, change, message });
