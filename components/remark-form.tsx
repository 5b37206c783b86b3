import { HeldForm, type HoldingAction } from "./held-form";
import { Button } from "./nhs/button";
import { Checkboxes } from "./nhs/checkboxes";
import { Textarea } from "./nhs/textarea";

/** Writes a new remark of the comment bank, or changes one. */
export function RemarkForm({
  action,
  address,
  cohortName,
  remark,
}: {
  action: HoldingAction;
  address: string;
  cohortName: string;
  remark?: { id: string; text: string; sharedWith: string | null };
}) {
  const end = remark ? `-${remark.id}` : "";
  return (
    <HeldForm action={action} address={address}>
      {remark && <input type="hidden" name="id" value={remark.id} />}
      <Textarea
        name="text"
        id={`text${end}`}
        label={remark ? "Comment" : "New comment"}
        rows={2}
        defaultValue={remark?.text}
        required
        maxLength={10_000}
      />
      <Checkboxes
        small
        name="share"
        id={`share${end}`}
        label={<span className="nhsuk-u-visually-hidden">Who can use it</span>}
        values={remark?.sharedWith ? ["yes"] : []}
        items={[{ value: "yes", text: `Share it with the tutors of ${cohortName}` }]}
      />
      <Button small name="intent" value="keep">
        {remark ? "Save" : "Add to the bank"}
      </Button>{" "}
      {remark && (
        <Button small variant="secondary" name="intent" value="delete">
          Delete
        </Button>
      )}
    </HeldForm>
  );
}
