import { competencies } from "@/lib/competencies";
import { bands } from "@/lib/scoring/bands";
import type { Band } from "@/lib/scoring/report";
import { Button } from "./nhs/button";
import { Select } from "./nhs/select";

const order: readonly Band[] = [4, 3, 2, 1, 0];

/** Chooses which attempts the history shows. */
export function AttemptFilter({ chosen }: { chosen: { competency?: string; band?: Band } }) {
  return (
    <form action="/attempts" className="app-filter app-history-filter">
      <Select
        name="competency"
        label="Skill or value"
        defaultValue={chosen.competency ?? ""}
        items={[
          { value: "", text: "All" },
          ...competencies.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Select
        name="band"
        label="Band"
        defaultValue={chosen.band === undefined ? "" : String(chosen.band)}
        items={[
          { value: "", text: "All" },
          ...order.map((band) => ({ value: String(band), text: `${band} – ${bands[band].name}` })),
        ]}
      />
      <Button variant="secondary">Show</Button>
    </form>
  );
}
