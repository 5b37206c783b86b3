"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { requireUser } from "@/app/auth";
import { readFields } from "@/app/form-input";
import type { SentForm } from "@/components/sent-form";
import * as memberships from "@/db/memberships";
import * as invitations from "@/db/open-invitations";
import { readJoinCode, showJoinCode } from "@/lib/tutoring/join-code";
import { tryCode } from "./try-code";

/** Leads to the page of a typed code, where the person signs in if need be and reads who will see what before they join. */
export async function openCode(_: SentForm, form: FormData): Promise<SentForm> {
  const code = readJoinCode(String(form.get("code") ?? ""));
  if (code) redirect(`/join/${showJoinCode(code)}`);
  const text = "Enter the code as your tutor gave it: eight letters and digits, like 4K7P-9X2M";
  return { errors: [{ field: "code", text }], values: readFields(form) };
}

/** Joins the cohort of a code. */
export async function joinByCode(code: string): Promise<void> {
  const viewer = await requireUser(`/join/${encodeURIComponent(code)}`);
  const found = await tryCode(viewer, code);
  const cohort = found.cohort && (await memberships.joinByCode(viewer, code));
  if (!cohort) redirect("/join?problem=code");
  goTo(cohort, "applicant");
}

/** Takes the invitation of a link. */
export async function acceptLink(token: string): Promise<void> {
  const viewer = await requireUser(`/join/invitation/${encodeURIComponent(token)}`);
  const invitation = await invitations.getInvitation(viewer, token);
  const cohort = await invitations.acceptInvitation(viewer, { token });
  if (!cohort || !invitation) redirect("/join?problem=invitation");
  goTo(cohort, invitation.role);
}

/** Takes an invitation to the email address of the account. */
export async function acceptOwn(id: string): Promise<void> {
  const viewer = await requireUser("/join");
  const cohort = await invitations.acceptInvitation(viewer, { id });
  if (!cohort) redirect("/join?problem=invitation");
  goTo(cohort, "applicant");
}

function goTo(cohort: string, role: "tutor" | "applicant"): never {
  revalidatePath("/", "layout"); // The menu may have a new entry.
  redirect(role === "tutor" ? `/tutor/${cohort}` : "/assignments?joined=1");
}
