"use server";
import { notFound } from "next/navigation";
import * as z from "zod";
import { requireUser } from "@/app/auth";
import { readFields, textInput } from "@/app/form-input";
import { takeForm } from "@/app/hold-form";
import { returnTo } from "@/app/return-to";
import type { Held } from "@/components/held-form";
import type { SentForm } from "@/components/sent-form";
import { resetJoinCode } from "@/db/cohorts";
import * as invitations from "@/db/invitations";
import * as memberships from "@/db/memberships";
import { extraTimes } from "@/lib/mock/times";
import { readEmailList } from "@/lib/tutoring/email-list";

const longestFile = 500_000;
const mostEmails = 500;
const toPeople = (cohort: string) => `/tutor/${encodeURIComponent(cohort)}/people`;

/** Gives the cohort a new join code for as many days as were chosen, or takes it away. */
export async function resetCode(cohort: string, form: FormData): Promise<void> {
  const viewer = await requireUser(toPeople(cohort));
  const days = z.coerce.number().int().min(0).max(365).catch(30).parse(form.get("days"));
  const until = days > 0 ? new Date(Date.now() + days * 24 * 60 * 60 * 1000) : undefined;
  if (!(await resetJoinCode(viewer, cohort, until))) notFound();
  returnTo(`${toPeople(cohort)}?done=${days > 0 ? "code" : "no-code"}`);
}

/** Makes an invitation for every email that was typed, pasted or in the file; nothing is sent. */
export async function invite(cohort: string, _: SentForm | Held, form: FormData): Promise<SentForm | Held> {
  const sendBack = (field: string, text: string) => ({
    errors: [{ field, text }],
    values: readFields(form),
  });
  const file = form.get("file");
  if (file instanceof File && file.size > longestFile) {
    return sendBack("file", "The file is too big. Choose a CSV file of less than 500 KB");
  }
  const fromFile = file instanceof File ? await file.text() : "";
  const { emails, refused } = readEmailList(`${textInput.parse(form.get("emails"))}\n${fromFile}`);
  if (refused.length > 0) {
    const some = refused.slice(0, 5).join(", ");
    return sendBack("emails", `These are not email addresses: ${some}. Correct them, then send again`);
  }
  if (emails.length === 0) return sendBack("emails", "Enter at least one email address");
  if (emails.length > mostEmails)
    return sendBack("emails", `Invite at most ${mostEmails} people at a time: there are ${emails.length}`);
  const role = form.get("role") === "tutor" ? "tutor" : "applicant";
  form.set("emails", emails.join("\n")); // A form that is held has no file.
  return takeForm(form, async (viewer) => {
    const made = await invitations.invitePeople(viewer, cohort, emails, role);
    if (!made) notFound();
    return `${toPeople(cohort)}?invited=${made.invited.length}&members=${made.members.length}#invitations`;
  });
}

export async function withdrawInvitation(cohort: string, id: string): Promise<void> {
  const viewer = await requireUser(toPeople(cohort));
  if (!(await invitations.withdrawInvitation(viewer, cohort, id))) notFound();
  returnTo(`${toPeople(cohort)}?done=withdrawn#invitations`);
}

/** Gives an applicant as much extra time as was chosen. */
export async function setExtraTime(cohort: string, userId: string, form: FormData): Promise<void> {
  const viewer = await requireUser(toPeople(cohort));
  const percent = z.coerce.number().pipe(z.literal(extraTimes)).safeParse(form.get("time"));
  if (!percent.success) notFound();
  if (!(await memberships.giveExtraTime(viewer, cohort, userId, percent.data))) notFound();
  returnTo(`${toPeople(cohort)}/${encodeURIComponent(userId)}?done=time`);
}

/** Removes somebody else from the cohort. */
export async function removeMember(cohort: string, userId: string): Promise<void> {
  const viewer = await requireUser(toPeople(cohort));
  if (!(await memberships.removeMember(viewer, cohort, userId))) notFound();
  returnTo(`${toPeople(cohort)}?done=removed`);
}
