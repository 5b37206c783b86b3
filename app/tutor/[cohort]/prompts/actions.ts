"use server";
import { notFound } from "next/navigation";
import { requireUser } from "@/app/auth";
import { readFields } from "@/app/form-input";
import { returnTo } from "@/app/tutor/return-to";
import type { SentForm } from "@/components/sent-form";
import { addTutorPrompt, changeTutorPrompt, deleteTutorPrompt } from "@/db/tutor-prompts";
import { readPrompt, toPromptErrors } from "./prompt-input";

const toPrompts = (cohort: string) => `/tutor/${encodeURIComponent(cohort)}/prompts`;

/** Adds a question to the cohort, or changes the one of this id; what is wrong with it comes back. */
export async function savePrompt(
  cohort: string,
  id: string | null,
  _: SentForm,
  form: FormData,
): Promise<SentForm> {
  const viewer = await requireUser(toPrompts(cohort));
  const prompt = readPrompt(form);
  const saved =
    id === null ? await addTutorPrompt(viewer, cohort, prompt) : await changeTutorPrompt(viewer, id, prompt);
  if (!saved) notFound();
  if ("faults" in saved) return { errors: toPromptErrors(saved.faults), values: readFields(form) };
  returnTo(`${toPrompts(cohort)}?done=saved`);
}

export async function deletePrompt(cohort: string, id: string): Promise<void> {
  const viewer = await requireUser(toPrompts(cohort));
  if (!(await deleteTutorPrompt(viewer, id))) notFound();
  returnTo(`${toPrompts(cohort)}?done=deleted`);
}
