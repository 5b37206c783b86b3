import type { Report } from "@/lib/scoring/report";
import type { FindingVerdict, Marks, SpanComment } from "@/lib/tutoring/review";
import { CommentWriter } from "./comment-writer";
import { EngineFindings } from "./engine-findings";
import { HeldForm, type HoldingAction } from "./held-form";
import { Button } from "./nhs/button";
import { RemarkPicker } from "./remark-picker";
import { ReviewAnswer } from "./review-answer";
import { ReviewComments } from "./review-comments";
import { ReviewKeeper } from "./review-keeper";
import { ReviewMarks } from "./review-marks";

type Review = Marks & {
  version: number;
  updatedAt: Date;
  comments: SpanComment[];
  verdicts: FindingVerdict[];
};

/**
 * A review that is being written: the answer and its comments left, the marks right, the engine's findings below. It
 * is one form, so that whatever is pressed keeps everything.
 */
export function ReviewForm({
  action,
  address,
  bank,
  filter,
  attempt,
  review,
  remarks,
}: {
  action: HoldingAction;
  address: string;
  bank: string;
  filter: string;
  attempt: {
    text: string;
    report: Report | undefined;
    selfBand: number | null;
    prompt: { competencies: readonly string[] };
  };
  review: Review;
  remarks: { id: string; text: string }[];
}) {
  return (
    <HeldForm action={action} address={address} className="app-review" id="review">
      <input type="hidden" name="filter" value={filter} />
      {/* The Enter key in a field presses the first button of a form. */}
      <button type="submit" name="intent" value="save" hidden tabIndex={-1} />
      <div className="app-review__left">
        <ReviewAnswer text={attempt.text} comments={review.comments} />
        <CommentWriter text={attempt.text} />
        <ReviewComments comments={review.comments} />
      </div>
      <div className="app-review__right">
        <ReviewMarks marks={review} competencies={attempt.prompt.competencies} />
        <div className="app-feedback">
          <label className="app-choice__legend" htmlFor="overall">
            Overall feedback
          </label>
          <textarea
            className="nhsuk-textarea"
            id="overall"
            name="overall"
            rows={4}
            defaultValue={review.overall}
            aria-keyshortcuts="f"
          />
        </div>
        <RemarkPicker remarks={remarks} bank={bank} />
        <ReviewKeeper url={`${address}/draft`} version={review.updatedAt.getTime()} />
        <ReviewButtons isAmended={review.version > 0} />
      </div>
      <EngineFindings attempt={attempt} review={review} />
    </HeldForm>
  );
}

function ReviewButtons({ isAmended }: { isAmended: boolean }) {
  return (
    <div className="app-review__buttons">
      <Button small name="intent" value="next" aria-keyshortcuts="n">
        Save and next
      </Button>
      <Button small variant="secondary" name="intent" value="save" aria-keyshortcuts="s">
        Save
      </Button>
      <Button small variant="secondary" name="intent" value="release">
        {isAmended ? "Release again" : "Release"}
      </Button>
      {isAmended ? (
        <>
          <button type="submit" className="app-link-button" name="intent" value="cancel">
            Throw away my changes
          </button>
          <p>The applicant sees your earlier review until you release this one. The earlier one is kept.</p>
        </>
      ) : (
        <button type="submit" className="app-link-button" name="intent" value="give-back">
          Give this answer back
        </button>
      )}
    </div>
  );
}
