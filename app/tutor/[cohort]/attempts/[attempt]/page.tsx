import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireUser } from "@/app/auth";
import { isHolding } from "@/app/hold-form";
import { readFilter, toQuery } from "@/app/tutor/[cohort]/queue/filter";
import { Arrival } from "@/components/arrival";
import { BeginReview } from "@/components/begin-review";
import { GivenReview } from "@/components/given-review";
import { HeldForm } from "@/components/held-form";
import { OtherReviews } from "@/components/other-reviews";
import { Page } from "@/components/page";
import { ReviewAnswer } from "@/components/review-answer";
import { ReviewForm } from "@/components/review-form";
import { ReviewHeading } from "@/components/review-heading";
import { ReviewReplies } from "@/components/review-replies";
import { Shortcuts } from "@/components/shortcuts";
import { SignInAgain } from "@/components/sign-in-again";
import { searchBankComments } from "@/db/comment-bank";
import { getQueuePlace } from "@/db/queue-place";
import { listReplies } from "@/db/replies";
import { getReviewedAttempt } from "@/db/reviewed-attempts";
import { beginReview, replyToApplicant, sendReview } from "./actions";
import { getNews } from "./news";

export const metadata: Metadata = { title: "Review an answer" };

type Props = PageProps<"/tutor/[cohort]/attempts/[attempt]">;

export default async function ReviewPage({ params, searchParams }: Props) {
  const { cohort, attempt: id } = await params;
  const query = await searchParams;
  const address = `/tutor/${cohort}/attempts/${id}`;
  const send = sendReview.bind(null, cohort, id);
  const reply = replyToApplicant.bind(null, cohort, id);
  if (await isHolding()) {
    return (
      <SignInAgain>
        <HeldForm action={send} address={address} />
        <HeldForm action={reply} address={address} />
      </SignInAgain>
    );
  }
  const viewer = await requireUser(address);
  const { state, ...filter } = readFilter(query);
  const [attempt, place, remarks] = await Promise.all([
    getReviewedAttempt(viewer, cohort, id),
    getQueuePlace(viewer, cohort, id, filter),
    searchBankComments(viewer),
  ]);
  if (!attempt) notFound();
  const { review } = attempt;
  const carried = toQuery(filter);
  const begin = beginReview.bind(null, cohort, id);
  const heading = (
    <ReviewHeading
      attempt={attempt}
      place={place}
      hrefOf={(other) => `/tutor/${cohort}/attempts/${other}${carried}`}
    />
  );
  const released = [review, ...attempt.others].filter((each) => each && each.version > 0);
  const replies = await Promise.all(
    released.map(async (each) => ({
      reviewId: each?.id ?? "",
      replies: await listReplies(viewer, each?.id ?? ""),
    })),
  );
  return (
    <Page wide back={`/tutor/${cohort}/queue${carried}`}>
      <Arrival {...{ text: undefined, ...getNews(query.notice) }} />
      {heading}
      {review && review.status !== "released" ? (
        <ReviewForm
          key={id}
          action={send}
          address={address}
          bank={`/tutor/${cohort}/comments`}
          filter={carried}
          attempt={attempt}
          review={review}
          remarks={remarks}
        />
      ) : (
        <div className="app-review">
          <ReviewAnswer text={attempt.text} comments={review?.comments ?? []} />
          <div>
            {review ? (
              <GivenReview review={review} isOwn begin={begin} filter={carried} />
            ) : (
              <BeginReview attempt={attempt} begin={begin} filter={carried} />
            )}
          </div>
        </div>
      )}
      <OtherReviews attempt={attempt} />
      <ReviewReplies
        threads={replies}
        action={reply}
        address={address}
        filter={carried}
        submissionKey={randomUUID()}
      />
      <Shortcuts place="review" />
    </Page>
  );
}
