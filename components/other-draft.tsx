import { Button, ButtonGroup } from "./nhs/button";

/** Another version of the same answer, with the choice. Without JavaScript the two buttons send the form. */
export function OtherDraft({
  text,
  onSwap,
  onKeep,
}: {
  text: string;
  onSwap: () => void;
  onKeep: () => void;
}) {
  return (
    <div className="app-other-draft">
      <h2 className="nhsuk-heading-m" id="other-draft">
        You have two versions of this answer
      </h2>
      <p id="other-draft-hint">
        These words were written in another tab or on another device. Your own are still in the box below. You
        can change over, and back again, or copy from one to the other.
      </p>
      <textarea
        className="nhsuk-textarea"
        name="other"
        aria-labelledby="other-draft"
        aria-describedby="other-draft-hint"
        rows={6}
        readOnly
        value={text}
      />
      <ButtonGroup>
        <Button
          variant="secondary"
          name="intent"
          value="swap"
          onClick={(event) => {
            event.preventDefault();
            onSwap();
          }}
        >
          Put these words in the box
        </Button>
        <Button
          variant="secondary"
          name="intent"
          value="save"
          onClick={(event) => {
            event.preventDefault();
            onKeep();
          }}
        >
          Keep what is in the box
        </Button>
      </ButtonGroup>
    </div>
  );
}
