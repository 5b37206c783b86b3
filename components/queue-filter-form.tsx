import { competencies } from "@/lib/competencies";
import { FilterFold } from "./filter-fold";
import { Button } from "./nhs/button";
import { Select } from "./nhs/select";

const kinds = [
  { value: "", text: "All answers" },
  { value: "own", text: "With a review of mine" },
  { value: "asks-again", text: "Applicant asks for another look" },
  { value: "late", text: "Late answers" },
  { value: "far-apart", text: "Two marks far apart" },
];

/** The form that narrows the queue down. It is a GET form, so its address can be kept. */
export function QueueFilterForm({
  address,
  chosen,
  assignments,
}: {
  address: string;
  chosen: { state?: string; assignment?: string; competency?: string; only?: string };
  assignments: { id: string; title: string }[];
}) {
  return (
    <FilterFold isOpen={Boolean(chosen.assignment || chosen.competency || chosen.only)}>
      <form action={address} className="app-queue-filter">
        {chosen.state && <input type="hidden" name="state" value={chosen.state} />}
        <Select
          name="assignment"
          label="Assignment"
          defaultValue={chosen.assignment ?? ""}
          items={[
            { value: "", text: "All" },
            ...assignments.map(({ id, title }) => ({ value: id, text: title })),
            { value: "shared", text: "Shared by applicants" },
          ]}
        />
        <Select
          name="competency"
          label="Skill or value"
          defaultValue={chosen.competency ?? ""}
          items={[
            { value: "", text: "All" },
            ...competencies.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        <Select name="only" label="Show" defaultValue={chosen.only ?? ""} items={kinds} />
        <Button variant="secondary" small>
          Filter
        </Button>
      </form>
    </FilterFold>
  );
}
