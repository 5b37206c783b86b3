import { describe, expect, it } from "vitest";
import { defaultSettings } from "@/lib/plan/practice-settings";
import { makeSettingsInput, toSettingsFields } from "./settings-input";

const today = "2026-11-24";
const fields = toSettingsFields({ ...defaultSettings, interviewDay: "2026-12-04" }, today);
const read = (change: Record<string, string>) => makeSettingsInput(today).safeParse({ ...fields, ...change });
const date = (day: string, month: string, year: string) => ({
  "interview-day": day,
  "interview-month": month,
  "interview-year": year,
});

describe("the form of the practice settings", () => {
  it("gives back what it was filled with", () => {
    expect(fields).toMatchObject(date("4", "12", "2026"));
    const { roleId, ...settings } = defaultSettings;
    expect(read({}).data).toEqual({ ...settings, interviewDay: "2026-12-04" });
    expect(read({ plan: "off", extraTime: "50", clock: "hidden", coach: "on" }).data).toMatchObject({
      isPlanOn: false,
      extraTime: 50,
      isClockHidden: true,
      isCoachOn: true,
    });
  });

  it("removes the date when its boxes are empty, and takes today", () => {
    expect(read(date("", " ", "")).data?.interviewDay).toBeNull();
    expect(read(date("24", "11", "2026")).data?.interviewDay).toBe(today);
    expect(read(date(" 05 ", "1", "2027")).data?.interviewDay).toBe("2027-01-05");
  });

  it.each([
    [date("30", "2", "2027"), "Interview date must be a real date, like 4 12 2026"],
    [date("4", "12", "26"), "Interview date must be a real date, like 4 12 2026"],
    [date("4", "December", "2026"), "Interview date must be a real date, like 4 12 2026"],
    [date("4", "", ""), "Interview date must include a month and a year"],
    [date("23", "11", "2026"), "Interview date must be today or in the future"],
  ])("says what is wrong with %o", (change, message) => {
    expect(read(change).error?.issues).toMatchObject([{ path: ["interview"], message }]);
  });

  it("refuses times and choices that are not offered", () => {
    expect(read({ extraTime: "60" }).success).toBe(false);
    expect(read({ clock: "late" }).success).toBe(false);
    expect(read({ plan: "" }).success).toBe(false);
  });

  it("leaves out a date that has passed", () => {
    const passed = toSettingsFields({ ...defaultSettings, interviewDay: "2026-11-23" }, today);
    expect(passed).toMatchObject(date("", "", ""));
  });
});
