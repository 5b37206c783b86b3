"use server";
import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { requireUser } from "@/app/auth";
import { sendBack } from "@/app/form-input";
import { takeForm } from "@/app/hold-form";
import { returnTo } from "@/app/return-to";
import { cohortInput } from "@/app/tutor/cohort-input";
import type { Held } from "@/components/held-form";
import type { SentForm } from "@/components/sent-form";
import * as cohorts from "@/db/cohorts";
import { leaveCohort } from "@/db/memberships";

const toSettings = (cohort: string) => `/tutor/${encodeURIComponent(cohort)}/settings`;

export async function changeCohort(
  cohort: string,
  _: SentForm | Held,
  form: FormData,
): Promise<SentForm | Held> {
  const input = cohortInput.safeParse(Object.fromEntries(form));
  if (!input.success) return sendBack(form, input.error);
  return takeForm(form, async (viewer) => {
    if (!(await cohorts.changeCohort(viewer, cohort, input.data))) notFound();
    return `${toSettings(cohort)}?done=changed`;
  });
}

/** Archives the cohort, or opens it again. */
export async function archive(cohort: string, isArchived: boolean): Promise<void> {
  const viewer = await requireUser(toSettings(cohort));
  if (!(await cohorts.archiveCohort(viewer, cohort, isArchived === true))) notFound();
  returnTo(`${toSettings(cohort)}?done=${isArchived ? "archived" : "opened"}`);
}

/** Leaves the cohort, as tutor or as applicant. The last tutor of an open cohort is told what to do first. */
export async function leave(cohort: string): Promise<void> {
  const viewer = await requireUser(toSettings(cohort));
  const left = await leaveCohort(viewer, cohort);
  if (left === "not-found") notFound();
  if (left === "last-tutor") returnTo(`${toSettings(cohort)}?problem=last-tutor`);
  revalidatePath("/", "layout"); // The menu may have an entry less.
  redirect("/account?changed=left");
}
