"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { requireUser } from "@/app/auth";
import { sendBack } from "@/app/form-input";
import type { SentForm } from "@/components/sent-form";
import { createCohort } from "@/db/cohorts";
import { cohortInput } from "./cohort-input";

/** Makes a cohort, with whoever asks as its tutor. */
export async function makeCohort(_: SentForm, form: FormData): Promise<SentForm> {
  const viewer = await requireUser("/tutor");
  const input = cohortInput.safeParse(Object.fromEntries(form));
  if (!input.success) return sendBack(form, input.error);
  const id = await createCohort(viewer, input.data);
  revalidatePath("/", "layout"); // The menu has a new entry for a first cohort.
  redirect(`/tutor/${id}`);
}
