import type { DueItem } from "@/lib/plan/plan-practice";
import { DueList } from "./due-list";

/** As many as one sees at a glance; the plan has them all. */
const most = 3;

/** The home page's short view of the plan. */
export function DueToday({ due, doneToday }: { due: readonly DueItem[]; doneToday: number }) {
  return (
    <section className="app-hero__prompt" aria-labelledby="due-today">
      <h2 className="nhsuk-heading-m" id="due-today">
        Due today
      </h2>
      {due.length > 0 ? (
        <DueList due={due.slice(0, most)} brief />
      ) : (
        <p>{doneToday > 0 ? "Nothing more is due today." : "Nothing is due today."}</p>
      )}
      <p>
        <a href="/plan">See your practice plan</a>
      </p>
    </section>
  );
}
