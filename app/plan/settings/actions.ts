"use server";
import { sendBack } from "@/app/form-input";
import { takeForm } from "@/app/hold-form";
import type { Held } from "@/components/held-form";
import type { SentForm } from "@/components/sent-form";
import { getPracticeSettings, savePracticeSettings } from "@/db/practice-settings";
import { toDay } from "@/lib/day";
import { makeSettingsInput } from "./settings-input";

/** Keeps how the viewer wants to practise, and shows the plan that follows from it. */
export async function saveSettings(_: SentForm | Held, form: FormData): Promise<SentForm | Held> {
  const input = makeSettingsInput(toDay(new Date())).safeParse(Object.fromEntries(form));
  if (!input.success) return sendBack(form, input.error);
  return takeForm(form, async (viewer) => {
    const settings = await getPracticeSettings(viewer);
    await savePracticeSettings(viewer, { ...settings, ...input.data });
    return "/plan?done=saved";
  });
}
