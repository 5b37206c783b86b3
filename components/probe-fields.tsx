import type { Gap } from "@/lib/prompts/prompt";
import { Fieldset } from "./nhs/fieldset";
import { Input } from "./nhs/input";
import { Select } from "./nhs/select";
import { findError, type SentForm } from "./sent-form";

const gaps: Record<Gap, string> = {
  example: "a real example",
  situation: "what it was about",
  "own-part": "what the person did themselves",
  reason: "why they did it",
  result: "how it ended",
  reflection: "what they learnt",
};

const items = Object.entries(gaps).map(([value, text]) => ({ value, text }));
const usual = ["result", "reflection", "own-part"];

/** The follow-up questions of a prompt, each with the gap that it fills. */
export function ProbeFields({ state }: { state: SentForm }) {
  return (
    <Fieldset legend="Follow-up questions" size="m" describedBy="probes-hint">
      <div className="nhsuk-hint" id="probes-hint">
        Two or three. The one that fits best is asked after the answer.
      </div>
      {[1, 2, 3].map((row, index) => (
        <div key={row}>
          <Input
            name={`probe-${row}`}
            label={`Follow-up ${row}: the question`}
            error={row === 1 ? findError(state, "probe-1") : undefined}
            defaultValue={state.values[`probe-${row}`]}
            spellCheck
          />
          <Select
            name={`gap-${row}`}
            label={`Follow-up ${row} is asked when the answer leaves out`}
            defaultValue={state.values[`gap-${row}`] || usual[index]}
            items={items}
          />
        </div>
      ))}
    </Fieldset>
  );
}
