import type { SpanComment } from "./review";

/** A tutor's comment under the short key that the page shows beside its words. */
export type KeyedComment = SpanComment & { key: string; tutor: string };

/** What a tutor is called whose account was deleted. */
export const formerTutor = "A former tutor";

/**
 * The comments of reviews of one answer, each review's by themselves, under the keys T1, T2…, which go on from one
 * review to the next. The engine's keys are numbers and single letters: see `listMarks`.
 */
export function keyComments(
  reviews: readonly { tutor: string | null; comments: readonly SpanComment[] }[],
): KeyedComment[][] {
  let last = 0;
  return reviews.map(({ tutor, comments }) =>
    comments.map((comment) => ({ ...comment, key: `T${++last}`, tutor: tutor ?? formerTutor })),
  );
}
