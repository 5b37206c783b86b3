import * as z from "zod";
import { addBankComment } from "@/db/comment-bank";
import { addComment, changeComment, saveVerdict } from "@/db/review-comments";
import type { ReviewedAttempt } from "@/db/reviewed-attempts";
import { saveMarks } from "@/db/reviews";
import type { Viewer } from "@/db/viewer";
import { cleanAnswer, longestAnswer } from "@/lib/answer-text";
import type { Band } from "@/lib/scoring/report";
import { listFindings, toFieldName } from "@/lib/tutoring/findings";
import type { Marks } from "@/lib/tutoring/review";

type Review = NonNullable<ReviewedAttempt["review"]>;

const toMark = <Mark extends number>(...marks: Mark[]) =>
  z.preprocess((value) => (value ? Number(value) : undefined), z.literal(marks).optional().catch(undefined));
const part = toMark(0, 1, 2);
const words = z
  .string()
  .catch("")
  .transform((value) => value.replace(/\r\n?/g, "\n").slice(0, longestAnswer));

const input = z.object({
  version: z.coerce.number().int().min(0).max(8.64e15).catch(0),
  band: toMark<Band>(0, 1, 2, 3, 4),
  situation: part,
  action: part,
  result: part,
  reflection: part,
  competency: toMark(0, 1, 2, 3),
  overall: words,
  span: z
    .string()
    .regex(/^\d{1,5}-\d{1,5}$/)
    .catch(""),
  comment: words,
  remark: words,
});

/** What the form of a review holds. */
export const readReviewForm = (form: FormData) => input.parse(Object.fromEntries(form));

/**
 * Keeps what the form holds: marks, feedback, changed comments, and words on findings. A comment that is being
 * written is not in it: see `addWrittenComment`.
 *
 * @param isAsked the tutor has pressed a button; else it is saved as they type: a comment that was emptied stays for
 *   the moment, and marks that another tab has changed since are not overwritten. When asked, the sent ones count and
 *   both feedback texts are kept
 * @returns undefined when the review cannot be changed by the viewer now
 */
export async function saveForm(
  viewer: Viewer,
  attempt: ReviewedAttempt,
  form: FormData,
  isAsked: boolean,
): Promise<{ saved: boolean; joined: boolean; version: number; overall: string } | undefined> {
  const { review } = attempt;
  if (!review || review.status === "released") return undefined;
  const { version, band = null, competency = null, overall, ...sent } = readReviewForm(form);
  const { situation, action, result, reflection } = sent;
  const marks: Marks = { band, parts: { situation, action, result, reflection }, competency, overall };
  let done = await saveMarks(viewer, review.id, marks, new Date(version));
  let joined = false;
  if (done && !done.saved && isAsked) {
    const both = joinTexts(done.review.overall, overall);
    joined = both !== overall;
    done = await saveMarks(viewer, review.id, { ...marks, overall: both }, done.review.updatedAt);
  }
  if (!done) return undefined;
  await saveComments(viewer, review, form, isAsked);
  await saveVerdicts(viewer, attempt, review, form);
  return {
    saved: done.saved,
    joined,
    version: done.review.updatedAt.getTime(),
    overall: done.review.overall,
  };
}

/** Adds the comment that the form holds, on its span, and keeps it in the bank where that is ticked; nothing when nothing is written. */
export async function addWrittenComment(viewer: Viewer, review: Review, form: FormData): Promise<void> {
  const { span, comment: text } = readReviewForm(form);
  const [start, end] = span.split("-").map(Number);
  if (start === undefined || end === undefined) return;
  const added = await addComment(viewer, review.id, { start, end, text });
  if (added && form.has("keep")) await addBankComment(viewer, { text, sharedWith: null });
}

/** Both, unless one has the other in it. */
function joinTexts(stored: string, sent: string): string {
  const clean = cleanAnswer(sent);
  if (clean.includes(stored)) return sent;
  return stored.includes(clean) ? stored : `${stored}\n\n${clean}`;
}

async function saveComments(viewer: Viewer, review: Review, form: FormData, isAsked: boolean) {
  for (const { id, text } of review.comments) {
    const sent = form.get(`comment-${id}`);
    if (typeof sent !== "string") continue;
    const kept = cleanAnswer(words.parse(sent));
    if (kept !== text && (kept !== "" || isAsked)) await changeComment(viewer, review.id, id, kept);
  }
}

const verdictInput = z.enum(["accept", "dismiss", "correct"]).nullable().catch(null);

async function saveVerdicts(viewer: Viewer, attempt: ReviewedAttempt, review: Review, form: FormData) {
  if (!attempt.report) return;
  for (const finding of listFindings(attempt.text, attempt.report).flatMap((group) => group.findings)) {
    const name = toFieldName(finding);
    if (!form.has(`verdict-${name}`)) continue;
    const stored = review.verdicts.find((verdict) => toFieldName(verdict) === name);
    const verdict = verdictInput.parse(form.get(`verdict-${name}`));
    const note = verdict === "correct" ? cleanAnswer(words.parse(form.get(`note-${name}`))) : "";
    if (verdict === (stored?.verdict ?? null) && note === (stored?.note ?? "")) continue;
    const { line, rule, start, end } = finding;
    await saveVerdict(viewer, review.id, { line, rule, start, end }, verdict && { verdict, note });
  }
}
