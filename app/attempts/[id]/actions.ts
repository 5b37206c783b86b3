"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import * as z from "zod";
import { requireUser } from "@/app/auth";
import { takeForm } from "@/app/hold-form";
import type { Held } from "@/components/held-form";
import type { FormError } from "@/components/nhs/error-summary";
import type { ReplyState } from "@/components/reply-form";
import { markFeedbackRead } from "@/db/feedback";
import { addReply } from "@/db/replies";
import { saveSelfAssessment } from "@/db/self-assessments";
import { shareAttempt, withdrawAttempt } from "@/db/shared-attempts";
import { cleanAnswer } from "@/lib/answer-text";
import type { Band } from "@/lib/scoring/report";
import { longestReply } from "@/lib/tutoring/review";

const bandInput = z.enum(["0", "1", "2", "3", "4"]).transform((value) => Number(value) as Band);

const replyInput = z.object({
  text: z.string().catch(""),
  asksAgain: z.string().optional(),
  submissionKey: z.string().min(1).max(100),
});

const toAddress = (id: string) => `/attempts/${encodeURIComponent(id)}`;

/** Shows the page of the attempt as it is now: an address that differs by its place only would show it as it was. */
function showAgain(id: string, place: string): never {
  revalidatePath("/", "layout"); // The menu counts new feedback.
  redirect(`${toAddress(id)}${place}`);
}

/** Keeps the band that the applicant gives their own attempt, or that they skipped it, and shows the report. */
export async function assessAttempt(
  id: string,
  _: FormError[] | Held,
  form: FormData,
): Promise<FormError[] | Held> {
  const band = form.has("skip") ? null : bandInput.safeParse(form.get("band")).data;
  if (band === undefined) return [{ field: "band", text: "Choose a band, or skip this step" }];
  return takeForm(form, async (viewer) => {
    await saveSelfAssessment(viewer, id, band);
    return `${toAddress(id)}#report`; // The browser would stay as far down as the button was.
  });
}

/** Marks a tutor's feedback on this attempt as read. */
export async function readFeedback(id: string, reviewId: string): Promise<void> {
  await markFeedbackRead(await requireUser(toAddress(id)), reviewId);
  showAgain(id, `#feedback-${reviewId}`);
}

/** Keeps what the applicant says about feedback, which they have then read. */
export async function sendReply(
  id: string,
  reviewId: string,
  _: ReplyState | Held,
  form: FormData,
): Promise<ReplyState | Held> {
  const sent = replyInput.parse(Object.fromEntries(form));
  const reply = { ...sent, asksAgain: sent.asksAgain === "yes" };
  const text = cleanAnswer(reply.text);
  if (text === "") return { ...reply, problem: "Write your reply" };
  if (text.length > longestReply) {
    const problem = `Your reply is too long. Use ${longestReply.toLocaleString("en-GB")} characters or fewer`;
    return { ...reply, problem };
  }
  return takeForm(form, async (viewer) => {
    if (!(await addReply(viewer, reviewId, reply))) {
      const problem = "This feedback is not here any more. Copy your reply, then load the page again";
      return { ...reply, problem };
    }
    await markFeedbackRead(viewer, reviewId);
    revalidatePath("/", "layout"); // The menu counts new feedback.
    return `${toAddress(id)}#feedback-${reviewId}`;
  });
}

/** Shows this attempt to the tutors of a cohort. */
export async function shareWith(id: string, cohortId: string): Promise<void> {
  await shareAttempt(await requireUser(toAddress(id)), id, cohortId);
  showAgain(id, "#audience");
}

/** Takes this attempt back from the tutors of a cohort. */
export async function stopSharing(id: string, cohortId: string): Promise<void> {
  await withdrawAttempt(await requireUser(toAddress(id)), id, cohortId);
  showAgain(id, "#audience");
}
