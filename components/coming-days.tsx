import { type CompetencyId, getCompetency } from "@/lib/competencies";
import type { PracticePlan } from "@/lib/plan/plan-practice";
import { sayComingDay } from "@/lib/plan/say-day";
import { SummaryList } from "./nhs/summary-list";

/** As many days as one can think ahead. */
const most = 5;

/** What the plan brings after today: what is next in line, and the days on which skills and values come back. */
export function ComingDays({ plan: { waiting, coming }, today }: { plan: PracticePlan; today: string }) {
  const rows = coming.slice(0, most).map(({ day, competencies }) => ({
    key: sayComingDay(day, today),
    value: nameAll(competencies),
  }));
  const next = waiting.length > 0 ? [{ key: "Next in line", value: nameAll(waiting) }] : [];
  if (rows.length + next.length === 0) return null;
  return (
    <section aria-labelledby="coming">
      <h2 id="coming">In the next days</h2>
      <SummaryList rows={[...next, ...rows]} />
      <p className="nhsuk-body-s">
        A skill or value comes back sooner after a weak answer and later after a strong one. If you miss a
        day, nothing is lost: it waits for you.
      </p>
    </section>
  );
}

const nameAll = (competencies: readonly CompetencyId[]) =>
  competencies.map((id) => getCompetency(id)?.name).join("; ");
