import * as z from "zod";

const count = z.coerce.number().int().min(0).max(1_000_000).catch(0);

/** What has just happened, as the address says it, in a sentence; undefined for nothing. */
export function sayNews(query: Record<string, string | string[] | undefined>): string | undefined {
  if (query.notice === "none-left") return "Nothing is left to review here.";
  if (query.notice === "given-back") return "You gave the answer back. It is to review again.";
  if (query.notice !== "released") return undefined;
  const released = count.parse(query.released);
  const held = count.parse(query.held);
  const done =
    released === 0
      ? "No review was released."
      : `${sayReviews(released)} released. ${released === 1 ? "Its applicant" : "Their applicants"} can read ${released === 1 ? "it" : "them"} now.`;
  if (held === 0) return done;
  return `${done} ${sayReviews(held)} held back: a second mark or an agreement is missing, or another tutor is still at work.`;
}

const sayReviews = (number: number) => `${number} ${number === 1 ? "review is" : "reviews are"}`;
