"use server";
import { notFound } from "next/navigation";
import { requireUser } from "@/app/auth";
import { readFields } from "@/app/form-input";
import { takeForm } from "@/app/hold-form";
import { returnTo } from "@/app/return-to";
import type { Held } from "@/components/held-form";
import type { SentForm } from "@/components/sent-form";
import { addTutorPrompt, changeTutorPrompt, deleteTutorPrompt } from "@/db/tutor-prompts";
import { findPromptFaults } from "@/lib/prompts/validate-prompt";
import { readPrompt, toPromptErrors } from "./prompt-input";

const toPrompts = (cohort: string) => `/tutor/${encodeURIComponent(cohort)}/prompts`;

/** Adds a question to the cohort, or changes the one of this id; what is wrong with it comes back. */
export async function savePrompt(
  cohort: string,
  id: string | null,
  _: SentForm | Held,
  form: FormData,
): Promise<SentForm | Held> {
  const prompt = readPrompt(form);
  const sendBack = (faults: string[]) => ({ errors: toPromptErrors(faults), values: readFields(form) });
  const faults = findPromptFaults({ ...prompt, id: "own" });
  if (faults.length > 0) return sendBack(faults);
  return takeForm(form, async (viewer) => {
    const saved =
      id === null
        ? await addTutorPrompt(viewer, cohort, prompt)
        : await changeTutorPrompt(viewer, id, prompt);
    if (!saved) notFound();
    return "faults" in saved ? sendBack(saved.faults) : `${toPrompts(cohort)}?done=saved`;
  });
}

export async function deletePrompt(cohort: string, id: string): Promise<void> {
  const viewer = await requireUser(toPrompts(cohort));
  if (!(await deleteTutorPrompt(viewer, id))) notFound();
  returnTo(`${toPrompts(cohort)}?done=deleted`);
}
