"use server";
import { revalidatePath } from "next/cache";
import { sendBack } from "@/app/form-input";
import { takeForm } from "@/app/hold-form";
import type { Held } from "@/components/held-form";
import type { SentForm } from "@/components/sent-form";
import { createCohort } from "@/db/cohorts";
import { cohortInput } from "./cohort-input";

/** Makes a cohort, with whoever asks as its tutor. */
export async function makeCohort(_: SentForm | Held, form: FormData): Promise<SentForm | Held> {
  const input = cohortInput.safeParse(Object.fromEntries(form));
  if (!input.success) return sendBack(form, input.error);
  return takeForm(form, async (viewer) => {
    const id = await createCohort(viewer, input.data);
    revalidatePath("/", "layout"); // The menu has a new entry for a first cohort.
    return `/tutor/${id}`;
  });
}
