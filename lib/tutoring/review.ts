import type { Band, Part } from "../scoring/report";

/** What somebody may do in a cohort; it belongs to the cohort, not to the person. */
export type CohortRole = "tutor" | "applicant";

/** A draft is being written, a reviewed one is complete but unseen by the applicant, a released one is theirs. */
export type ReviewStatus = "draft" | "reviewed" | "released";

/** Where an attempt stands for the tutor who looks. */
export type QueueState = "to-review" | "in-progress" | "reviewed" | "released";

/** What the states are called. */
export const stateNames: Record<QueueState, string> = {
  "to-review": "To review",
  "in-progress": "In progress",
  reviewed: "Reviewed",
  released: "Released",
};

/** A tutor's own marks on the marking guide; what is not marked yet is null or left out. */
export type Marks = {
  band: Band | null;
  parts: Partial<Record<Part, 0 | 1 | 2>>;
  /** Evidence of the target competency, 0 to 3. */
  competency: 0 | 1 | 2 | 3 | null;
  /** The overall feedback. */
  overall: string;
};

/** Words of a tutor on words of an answer: `quote` is `answer.slice(start, end)`. */
export type SpanComment = { id: string; start: number; end: number; quote: string; text: string };

/** What of a report a verdict is about: a line of the rubric or a flag, one of its rules, and one piece of evidence. */
export type FindingKey = {
  /** The id of the line or of the flag. */
  line: string;
  /** Empty for the line or the flag as a whole. */
  rule: string;
  /** 0 and 0 for the rule as a whole. */
  start: number;
  end: number;
};

/** A tutor's word on a finding; with `correct`, the note says what is right. */
export type FindingVerdict = FindingKey & { verdict: "accept" | "dismiss" | "correct"; note: string };

/** A review as it was released. */
export type ReleasedReview = Marks & { band: Band; comments: SpanComment[]; verdicts: FindingVerdict[] };

/** Characters of a reply to a review; the database takes no more. */
export const longestReply = 5000;
