import type { Metadata } from "next";
import { requireUser } from "@/app/auth";
import { Page } from "@/components/page";
import { PracticeSettingsForm } from "@/components/practice-settings-form";
import { getPracticeSettings } from "@/db/practice-settings";
import { toDay } from "@/lib/day";
import { saveSettings } from "./actions";
import { toSettingsFields } from "./settings-input";

export const metadata: Metadata = { title: "Practice settings" };

export default async function Settings() {
  const viewer = await requireUser("/plan/settings");
  const settings = await getPracticeSettings(viewer);
  return (
    <Page back="/plan">
      <h1>Practice settings</h1>
      <PracticeSettingsForm action={saveSettings} initial={toSettingsFields(settings, toDay(new Date()))} />
    </Page>
  );
}
