import type { PracticePlan } from "@/lib/plan/plan-practice";
import { DueList } from "./due-list";
import { ButtonLink } from "./nhs/button";

/** What to practise today, each with its reason; for somebody new, one question to begin with. */
export function PlanToday({
  plan: { due, doneToday },
  hasAnswered,
}: {
  plan: PracticePlan;
  hasAnswered: boolean;
}) {
  const [first] = due;
  if (!hasAnswered && first) {
    return (
      <section aria-labelledby="today">
        <h2 id="today">A question to start with</h2>
        <DueList due={[first]} />
        <ButtonLink href={`/practise/${first.prompt.id}`}>Answer this question</ButtonLink>
        <p>Take your time. After your first answer, this page suggests what to practise next and says why.</p>
      </section>
    );
  }
  return (
    <section aria-labelledby="today">
      <h2 id="today">Due today</h2>
      {doneToday > 0 && (
        <p>You have answered {doneToday === 1 ? "1 question" : `${doneToday} questions`} today.</p>
      )}
      {due.length > 0 ? (
        <DueList due={due} />
      ) : (
        <p>
          Nothing more is due today. You can stop here, or <a href="/practise">choose any question</a>.
        </p>
      )}
    </section>
  );
}
