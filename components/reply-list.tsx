import { sayMoment } from "@/lib/say-date";
import { formerTutor } from "@/lib/tutoring/keyed-comments";
import type { CohortRole } from "@/lib/tutoring/review";

type Reply = {
  id: string;
  author: string | null;
  authorRole: CohortRole;
  isOwn: boolean;
  text: string;
  asksAgain: boolean;
  createdAt: Date;
};

/** What was said about a released review, the oldest first; nothing when nothing was. */
export function ReplyList({ replies }: { replies: Reply[] }) {
  if (replies.length === 0) return null;
  return (
    <ol className="app-thread">
      {replies.map((reply) => (
        <li className="app-thread__item" key={reply.id}>
          <p className="app-thread__by">
            <strong>{sayAuthor(reply)}</strong>
            {reply.asksAgain && " asked for another look"} ·{" "}
            <time dateTime={reply.createdAt.toISOString()}>{sayMoment(reply.createdAt)}</time>
          </p>
          <p className="app-written nhsuk-u-margin-bottom-0">{reply.text}</p>
        </li>
      ))}
    </ol>
  );
}

function sayAuthor({ isOwn, author, authorRole }: Reply): string {
  if (isOwn) return "You";
  return author ?? (authorRole === "tutor" ? formerTutor : "The applicant");
}
