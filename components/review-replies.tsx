import { sayMoment } from "@/lib/say-date";
import { HeldForm, type HoldingAction } from "./held-form";
import { Button } from "./nhs/button";
import { Tag } from "./nhs/tag";
import { Textarea } from "./nhs/textarea";

type Reply = { id: string; author: string | null; text: string; asksAgain: boolean; createdAt: Date };

/** What the applicant and tutors said about released reviews, and a form to answer; nothing where nobody has said a thing. */
export function ReviewReplies({
  threads,
  action,
  address,
  filter,
  submissionKey,
}: {
  threads: { reviewId: string; replies: Reply[] }[];
  action: HoldingAction;
  address: string;
  filter: string;
  submissionKey: string;
}) {
  const begun = threads.filter(({ replies }) => replies.length > 0);
  if (begun.length === 0) return null;
  return (
    <section className="app-replies" aria-labelledby="replies">
      <h2 className="nhsuk-heading-m" id="replies">
        Replies
      </h2>
      {begun.map(({ reviewId, replies }) => (
        <div key={reviewId}>
          {replies.map(({ id, author, text, asksAgain, createdAt }) => (
            <article className="app-replies__item" key={id}>
              <p className="nhsuk-u-margin-bottom-1">
                <strong>{author ?? "Somebody who has left"}</strong>, {sayMoment(createdAt)}{" "}
                {asksAgain && <Tag colour="orange">Asks for another look</Tag>}
              </p>
              <p className="app-given__text">{text}</p>
            </article>
          ))}
          <HeldForm action={action} address={address}>
            <input type="hidden" name="filter" value={filter} />
            <input type="hidden" name="review" value={reviewId} />
            <input type="hidden" name="submissionKey" value={submissionKey} />
            <Textarea name="reply" id={`reply-${reviewId}`} label="Your answer to the applicant" rows={3} />
            <Button small>Send</Button>
          </HeldForm>
        </div>
      ))}
    </section>
  );
}
