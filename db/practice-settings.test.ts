import { expect, test } from "vitest";
import type { ExtraTime } from "../lib/mock/times";
import { defaultSettings, type PracticeSettings } from "../lib/plan/practice-settings";
import { getPracticeSettings, saveCoachChoice, savePracticeSettings } from "./practice-settings";
import { addPerson, describeOnEveryDatabase } from "./test-database";

const chosen: PracticeSettings = {
  roleId: "clinical-perfusion",
  isPlanOn: false,
  interviewDay: "2026-12-01",
  extraTime: 50,
  isClockHidden: true,
  isCoachOn: true,
};

describeOnEveryDatabase("practice settings", () => {
  test("are the defaults until somebody chooses, and then theirs alone", async () => {
    const [sam, alex] = [await addPerson(), await addPerson()];
    expect(await getPracticeSettings(sam)).toEqual(defaultSettings);
    await savePracticeSettings(sam, chosen);
    expect(await getPracticeSettings(sam)).toEqual(chosen);
    expect(await getPracticeSettings(alex)).toEqual(defaultSettings);
    await savePracticeSettings(sam, { ...chosen, interviewDay: null });
    expect((await getPracticeSettings(sam)).interviewDay).toBeNull();
  });

  test("of the coach change nothing else", async () => {
    const [sam, alex] = [await addPerson(), await addPerson()];
    await saveCoachChoice(alex, true);
    expect(await getPracticeSettings(alex)).toEqual({ ...defaultSettings, isCoachOn: true });
    await savePracticeSettings(sam, chosen);
    await saveCoachChoice(sam, false);
    expect(await getPracticeSettings(sam)).toEqual({ ...chosen, isCoachOn: false });
  });

  test("out of range are refused", async () => {
    const sam = await addPerson();
    const extraTime = 101 as ExtraTime;
    await expect(savePracticeSettings(sam, { ...chosen, extraTime })).rejects.toThrow(/extra_time_check/);
    await expect(savePracticeSettings(sam, { ...chosen, interviewDay: "2026-02-30" })).rejects.toThrow();
  });
});
