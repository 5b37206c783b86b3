import type { Metadata } from "next";
import { requireUser } from "@/app/auth";
import { isHolding } from "@/app/hold-form";
import { Page } from "@/components/page";
import { PracticeSettingsForm } from "@/components/practice-settings-form";
import { SignInAgain } from "@/components/sign-in-again";
import { getPracticeSettings } from "@/db/practice-settings";
import { toDay } from "@/lib/day";
import { defaultSettings } from "@/lib/plan/practice-settings";
import { saveSettings } from "./actions";
import { toSettingsFields } from "./settings-input";

export const metadata: Metadata = { title: "Practice settings" };

export default async function Settings() {
  const form = { action: saveSettings, address: "/plan/settings" };
  if (await isHolding()) {
    return (
      <SignInAgain>
        <PracticeSettingsForm {...form} initial={toSettingsFields(defaultSettings, toDay(new Date()))} />
      </SignInAgain>
    );
  }
  const viewer = await requireUser(form.address);
  const settings = await getPracticeSettings(viewer);
  return (
    <Page back="/plan">
      <PracticeSettingsForm {...form} initial={toSettingsFields(settings, toDay(new Date()))}>
        <h1>Practice settings</h1>
      </PracticeSettingsForm>
    </Page>
  );
}
