import { sayMoment } from "@/lib/say-date";
import { Button } from "./nhs/button";

const sayClaim = ({ name, at }: { name: string; at: Date }) =>
  `${name} is reviewing this, last seen at it on ${sayMoment(at)}.`;

/** Begins a review. Where others are at it already, it says who, and asks. */
export function BeginReview({
  attempt: { claimedBy, others, isDoubleMarked, waitsForSecondMark },
  begin,
  filter,
}: {
  attempt: {
    claimedBy: { name: string; at: Date }[];
    others: { tutor: string | null }[];
    isDoubleMarked: boolean;
    waitsForSecondMark: boolean;
  };
  begin: (form: FormData) => Promise<void>;
  filter: string;
}) {
  const places = isDoubleMarked ? 2 : 1;
  const isTaken = claimedBy.length + others.length >= places;
  return (
    <form action={begin} className="app-begin">
      <input type="hidden" name="filter" value={filter} />
      {claimedBy.map((claim) => (
        <p key={claim.name}>{sayClaim(claim)}</p>
      ))}
      {others.length > 0 && (
        <p>{others.map(({ tutor }) => tutor ?? "A former tutor").join(" and ")} has reviewed this answer.</p>
      )}
      {isDoubleMarked && waitsForSecondMark && (
        <p>Two tutors mark this answer. Neither sees the other’s review before both are done.</p>
      )}
      {isTaken && <input type="hidden" name="anyway" value="yes" />}
      <Button>{!isTaken ? "Start my review" : others.length > 0 ? "Review it as well" : "Take over"}</Button>
      {isTaken && claimedBy.length > 0 && (
        <p>If you take over, nothing that the other tutor has written is lost.</p>
      )}
    </form>
  );
}
