import { getCompetency } from "@/lib/competencies";
import type { Prompt } from "@/lib/prompts/prompt";
import { HeldForm, type HoldingAction } from "./held-form";
import { Button } from "./nhs/button";
import { Checkboxes } from "./nhs/checkboxes";
import { kindNames } from "./prompt-tags";

/** Questions to tick: own ones first, then those of the bank. They are sent as `prompt`. */
export function PromptPicker({
  action,
  address,
  own,
  bank,
  error,
}: {
  action: HoldingAction;
  address: string;
  own: Prompt[];
  bank: Prompt[];
  error?: string;
}) {
  if (own.length + bank.length === 0) return <p>No question fits all of that.</p>;
  return (
    <HeldForm action={action} address={address}>
      {own.length > 0 && <PickGroup id="own" label="Own questions" prompts={own} error={error} />}
      {bank.length > 0 && (
        <PickGroup
          id="bank"
          label="Questions of the bank"
          prompts={bank}
          error={own.length > 0 ? undefined : error}
        />
      )}
      <div className="app-stay">
        <Button>Add the ticked questions</Button>
      </div>
    </HeldForm>
  );
}

function PickGroup({
  id,
  label,
  prompts,
  error,
}: {
  id: string;
  label: string;
  prompts: Prompt[];
  error?: string;
}) {
  return (
    <Checkboxes
      name="prompt"
      id={id}
      label={label}
      labelSize="m"
      error={error}
      items={prompts.map((prompt) => ({
        value: prompt.id,
        text: prompt.text,
        hint: [
          ...prompt.competencies.map((competency) => getCompetency(competency)?.name),
          kindNames[prompt.kind],
        ].join(" · "),
      }))}
    />
  );
}
