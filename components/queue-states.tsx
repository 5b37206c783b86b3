import { type QueueState, stateNames } from "@/lib/tutoring/review";

const states = Object.keys(stateNames) as QueueState[];

/** How many answers are in each state, each a link to them. */
export function QueueStates({
  counts,
  state,
  hrefOf,
}: {
  counts: Record<QueueState, number>;
  state: QueueState | undefined;
  hrefOf: (state: QueueState | undefined) => string;
}) {
  const total = states.reduce((sum, each) => sum + counts[each], 0);
  return (
    <nav aria-label="States" className="app-states">
      {[undefined, ...states].map((each) => (
        <a
          className="app-states__link"
          href={hrefOf(each)}
          aria-current={each === state ? "page" : undefined}
          key={each ?? "all"}
        >
          <span className="app-states__count">{each ? counts[each] : total}</span>{" "}
          {each ? stateNames[each] : "All"}
        </a>
      ))}
    </nav>
  );
}
