import type { QueueState } from "@/lib/tutoring/review";

const states: { state: QueueState; text: string }[] = [
  { state: "to-review", text: "to review" },
  { state: "in-progress", text: "in progress" },
  { state: "reviewed", text: "reviewed, not released" },
  { state: "released", text: "released" },
];

/** How many answers stand where, each with the way to them. */
export function QueueCounts({ base, counts }: { base: string; counts: Record<QueueState, number> }) {
  return (
    <ul className="app-counts">
      {states.map(({ state, text }) => (
        <li key={state}>
          <a className="app-counts__link" href={`${base}/queue?state=${state}`}>
            <span className="app-counts__number">{counts[state].toLocaleString("en-GB")}</span> {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
