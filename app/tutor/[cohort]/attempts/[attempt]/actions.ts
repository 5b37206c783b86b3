"use server";

import * as z from "zod";
import { requireUser } from "@/app/auth";
import { takeForm } from "@/app/hold-form";
import { returnTo } from "@/app/return-to";
import { readCarriedFilter, toQuery } from "@/app/tutor/[cohort]/queue/filter";
import { goToNextReview } from "@/app/tutor/[cohort]/queue/next-review";
import type { Held } from "@/components/held-form";
import { amendReview, cancelAmendment } from "@/db/amendments";
import { releaseReview } from "@/db/releases";
import { addReply } from "@/db/replies";
import { startReview } from "@/db/review-starts";
import { getReviewedAttempt } from "@/db/reviewed-attempts";
import { deleteReview, finishReview, revealReport } from "@/db/reviews";
import type { Viewer } from "@/db/viewer";
import { removeComment } from "./remove-comment";
import { addWrittenComment, readReviewForm, saveForm } from "./save-form";

const toAddress = (cohort: string, attempt: string) =>
  `/tutor/${encodeURIComponent(cohort)}/attempts/${encodeURIComponent(attempt)}`;

/** Begins the viewer's review, or opens a released one again; with `anyway` also where others are at work. */
export async function beginReview(cohortId: string, attemptId: string, form: FormData): Promise<void> {
  const address = toAddress(cohortId, attemptId);
  const viewer = await requireUser(address);
  const begun = await startReview(viewer, cohortId, attemptId, form.has("anyway"));
  const isTaken = begun !== undefined && "takenBy" in begun;
  if (begun && !isTaken) await amendReview(viewer, begun.reviewId);
  returnTo(`${address}${toQuery(readCarriedFilter(form), isTaken ? { notice: "taken" } : {})}`);
}

/** Answers the applicant about a released review. */
export async function replyToApplicant(
  cohortId: string,
  attemptId: string,
  _: Held | null,
  form: FormData,
): Promise<Held | null> {
  return takeForm(form, (viewer) => takeReply(viewer, cohortId, attemptId, form));
}

/** @returns where to go on */
async function takeReply(viewer: Viewer, cohortId: string, attemptId: string, form: FormData) {
  const sent = z
    .object({ review: z.string(), reply: z.string(), submissionKey: z.string().min(1).max(100) })
    .safeParse(Object.fromEntries(form));
  if (sent.success) {
    const { review, reply: text, submissionKey } = sent.data;
    await addReply(viewer, review, { text, asksAgain: false, submissionKey });
  }
  return `${toAddress(cohortId, attemptId)}${toQuery(readCarriedFilter(form))}#replies`;
}

/** Keeps everything in the form of the viewer's review, then does what the pressed button says. */
export async function sendReview(
  cohortId: string,
  attemptId: string,
  _: Held | null,
  form: FormData,
): Promise<Held | null> {
  return takeForm(form, (viewer) => takeReview(viewer, cohortId, attemptId, form));
}

/** @returns where to go on */
async function takeReview(
  viewer: Viewer,
  cohortId: string,
  attemptId: string,
  form: FormData,
): Promise<string> {
  const address = toAddress(cohortId, attemptId);
  const filter = readCarriedFilter(form);
  const say = (notice?: string, place = "") =>
    `${address}${toQuery(filter, notice ? { notice } : {})}${place}`;
  const attempt = await getReviewedAttempt(viewer, cohortId, attemptId);
  const review = attempt?.review;
  if (!attempt || !review) return say();

  const intent = String(form.get("intent") ?? "save");
  if (intent === "give-back") {
    if (!(await deleteReview(viewer, review.id))) return say();
    return `/tutor/${encodeURIComponent(cohortId)}/queue${toQuery(filter, { notice: "given-back" })}`;
  }
  if (intent === "cancel") return say((await cancelAmendment(viewer, review.id)) ? "cancelled" : "not-open");
  putRemark(form, intent);
  const saved = await saveForm(viewer, attempt, form, true);
  if (!saved) return say("not-open");
  await addWrittenComment(viewer, review, form);
  await removeComment(viewer, review, intent);
  if (saved.joined) return say("joined");
  if (intent.startsWith("remove-") || intent === "comment" || intent === "remark-to-comment")
    return say("saved", "#comments");
  if (intent === "reveal") {
    await reveal(viewer, { cohortId, attemptId, id: review.id });
    return say(undefined, "#engine");
  }
  if (intent === "release") return say((await releaseReview(viewer, review.id)) ?? "not-open");
  if (intent !== "next") return say("saved");
  const finished = await finishReview(viewer, review.id);
  if (finished !== "reviewed") return say(finished ?? "not-open");
  return goToNextReview(viewer, cohortId, filter, { after: attemptId, notice: "next" });
}

/**
 * Shows the engine's marks. Where the tutor has chosen a band, it is theirs from now on as they gave it unseen, and
 * they stay at work.
 */
async function reveal(viewer: Viewer, review: { cohortId: string; attemptId: string; id: string }) {
  if ((await finishReview(viewer, review.id)) === "reviewed") {
    await startReview(viewer, review.cohortId, review.attemptId);
  }
  await revealReport(viewer, review.id);
}

/** Puts the chosen remark of the bank where the pressed button says; without JavaScript it happens here. */
function putRemark(form: FormData, intent: string) {
  const { remark, comment, overall } = readReviewForm(form);
  const add = (text: string) => [text.trim(), remark].filter(Boolean).join("\n");
  if (intent === "remark-to-comment") form.set("comment", add(comment));
  if (intent === "remark-to-feedback") form.set("overall", add(overall));
}
