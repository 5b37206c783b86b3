import { Input } from "./nhs/input";
import { Radios } from "./nhs/radios";
import { Select } from "./nhs/select";
import { findError, type SentForm } from "./sent-form";

const shares = [
  { value: "0", text: "None" },
  { value: "10", text: "About 1 in 10" },
  { value: "20", text: "About 1 in 5" },
  { value: "50", text: "About half" },
  { value: "100", text: "All" },
];

/** How an assignment is answered and marked: how often, how long, when the automatic mark is shown, who marks twice. */
export function AssignmentRules({ state }: { state: SentForm }) {
  const { values } = state;
  const items = shares.some(({ value }) => value === (values.share ?? "0"))
    ? shares
    : [...shares, { value: values.share ?? "", text: `About ${values.share} of 100` }];
  return (
    <>
      <Input
        name="attempts"
        label="Attempts allowed for each question (optional)"
        hint="Leave it empty for as many as they like"
        inputMode="numeric"
        width={2}
        error={findError(state, "attempts")}
        defaultValue={values.attempts}
      />
      <Input
        name="limit"
        label="Time limit for each answer, in minutes (optional)"
        hint="The clock starts when the applicant asks for the question. An answer over the limit is taken, and shown as late. Some people need more time: agree it with them."
        inputMode="numeric"
        width={3}
        error={findError(state, "limit")}
        defaultValue={values.limit}
      />
      <Radios
        name="showMark"
        label="When applicants see the automatic mark"
        error={findError(state, "showMark")}
        items={[
          { value: "at-once", text: "At once" },
          { value: "after-release", text: "After a tutor has released feedback" },
        ]}
        value={values.showMark}
      />
      <Select
        name="share"
        label="Answers that two tutors mark"
        hint="Neither sees the other’s marks until both are done."
        defaultValue={values.share}
        items={items}
      />
    </>
  );
}
