import { type ExtraTime, extraTimes } from "@/lib/mock/times";
import { Button } from "./nhs/button";
import { Select } from "./nhs/select";

/** The form with which a tutor gives an applicant more time than others. */
export function ExtraTimeForm({
  action,
  extraTime,
}: {
  action: (form: FormData) => Promise<void>;
  extraTime: ExtraTime;
}) {
  return (
    <form action={action}>
      <h2>Extra time</h2>
      <p>
        For somebody who needs longer to read or write. It is added to every time limit in this cohort. Only
        they and the tutors of this cohort see it.
      </p>
      <Select
        name="time"
        label="Extra time for each answer"
        defaultValue={String(extraTime)}
        items={extraTimes.map((percent) => ({
          value: String(percent),
          text: percent === 0 ? "None" : `${percent}% more`,
        }))}
      />
      <Button variant="secondary">Save</Button>
    </form>
  );
}
