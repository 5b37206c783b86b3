import { Button } from "./nhs/button";
import { Select } from "./nhs/select";

/** Chooses the assignment whose results are shown. */
export function ResultFilter({
  address,
  assignments,
  chosen,
}: {
  address: string;
  assignments: { id: string; title: string }[];
  chosen: string | undefined;
}) {
  return (
    <form action={address} className="app-filter app-history-filter">
      <Select
        name="assignment"
        label="Assignment"
        defaultValue={chosen ?? ""}
        items={[
          { value: "", text: "All, with shared answers" },
          ...assignments.map(({ id, title }) => ({ value: id, text: title })),
        ]}
      />
      <Button variant="secondary">Show</Button>
    </form>
  );
}
