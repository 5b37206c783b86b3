import { eq } from "drizzle-orm";
import { defaultSettings, type PracticeSettings } from "../lib/plan/practice-settings";
import { getDatabase } from "./client";
import { practiceSettings } from "./schema";
import type { Viewer } from "./viewer";

/** How the viewer wants to practise: what they saved last, else the defaults. */
export async function getPracticeSettings(viewer: Viewer): Promise<PracticeSettings> {
  const database = await getDatabase();
  const [stored] = await database
    .select()
    .from(practiceSettings)
    .where(eq(practiceSettings.userId, viewer.id));
  if (!stored) return defaultSettings;
  const { userId, updatedAt, ...settings } = stored;
  return settings;
}

export async function savePracticeSettings(viewer: Viewer, settings: PracticeSettings): Promise<void> {
  const { roleId, isPlanOn, interviewDay, extraTime, isClockHidden, isCoachOn } = settings;
  const values = {
    roleId,
    isPlanOn,
    interviewDay,
    extraTime,
    isClockHidden,
    isCoachOn,
    updatedAt: new Date(),
  };
  const database = await getDatabase();
  await database
    .insert(practiceSettings)
    .values({ userId: viewer.id, ...values })
    .onConflictDoUpdate({ target: practiceSettings.userId, set: values });
}

/** Keeps whether the viewer wants the coach, and leaves their other settings as they are. */
export async function saveCoachChoice(viewer: Viewer, isCoachOn: boolean): Promise<void> {
  const database = await getDatabase();
  await database
    .insert(practiceSettings)
    .values({ userId: viewer.id, ...defaultSettings, isCoachOn })
    .onConflictDoUpdate({ target: practiceSettings.userId, set: { isCoachOn, updatedAt: new Date() } });
}
