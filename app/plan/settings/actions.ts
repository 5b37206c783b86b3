"use server";
import { requireUser } from "@/app/auth";
import { sendBack } from "@/app/form-input";
import { returnTo } from "@/app/return-to";
import type { SentForm } from "@/components/sent-form";
import { getPracticeSettings, savePracticeSettings } from "@/db/practice-settings";
import { toDay } from "@/lib/day";
import { makeSettingsInput } from "./settings-input";

/** Keeps how the viewer wants to practise, and shows the plan that follows from it. */
export async function saveSettings(_: SentForm, form: FormData): Promise<SentForm> {
  const viewer = await requireUser("/plan/settings");
  const input = makeSettingsInput(toDay(new Date())).safeParse(Object.fromEntries(form));
  if (!input.success) return sendBack(form, input.error);
  const settings = await getPracticeSettings(viewer);
  await savePracticeSettings(viewer, { ...settings, ...input.data });
  returnTo("/plan?done=saved");
}
