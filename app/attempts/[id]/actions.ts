"use server";
import { redirect } from "next/navigation";
import * as z from "zod";
import { requireUser } from "@/app/auth";
import type { FormError } from "@/components/nhs/error-summary";
import { saveSelfAssessment } from "@/db/self-assessments";
import type { Band } from "@/lib/scoring/report";

const bandInput = z.enum(["0", "1", "2", "3", "4"]).transform((value) => Number(value) as Band);

/** Keeps the band that the applicant gives their own attempt, or that they skipped it, and shows the report. */
export async function assessAttempt(id: string, _: FormError[], form: FormData): Promise<FormError[]> {
  const address = `/attempts/${encodeURIComponent(id)}`;
  const viewer = await requireUser(address);
  const band = bandInput.safeParse(form.get("band"));
  if (form.has("skip")) await saveSelfAssessment(viewer, id, null);
  else if (band.success) await saveSelfAssessment(viewer, id, band.data);
  else return [{ field: "band", text: "Choose a band, or skip this step" }];
  redirect(address);
}
