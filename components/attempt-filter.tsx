import { competencies } from "@/lib/competencies";
import { bands } from "@/lib/scoring/bands";
import type { Band } from "@/lib/scoring/report";
import { FilterFold } from "./filter-fold";
import { Button } from "./nhs/button";
import { Select } from "./nhs/select";

const bandItems = [
  { value: "", text: "All" },
  ...([4, 3, 2, 1, 0] as const).map((band) => ({
    value: String(band),
    text: `${band} – ${bands[band].name}`,
  })),
];

/** Chooses which attempts the history shows; by the band of a tutor too, where one has marked any. */
export function AttemptFilter({
  chosen,
  hasTutor,
}: {
  chosen: { competency?: string; band?: Band; tutorBand?: Band };
  hasTutor: boolean;
}) {
  return (
    <FilterFold isOpen={Object.values(chosen).some((choice) => choice !== undefined)}>
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
          label={hasTutor ? "Automatic mark" : "Band"}
          defaultValue={String(chosen.band ?? "")}
          items={bandItems}
        />
        {hasTutor && (
          <Select
            name="tutor"
            label="Tutor’s mark"
            defaultValue={String(chosen.tutorBand ?? "")}
            items={bandItems}
          />
        )}
        <Button variant="secondary">Show</Button>
      </form>
    </FilterFold>
  );
}
