import * as z from "zod";
import { isDay } from "@/lib/day";
import { type ExtraTime, extraTimes } from "@/lib/mock/times";
import type { PracticeSettings } from "@/lib/plan/practice-settings";

const part = z
  .string()
  .catch("")
  .transform((text) => text.trim());

const onOrOff = z.enum(["on", "off"], { error: "Choose on or off" }).transform((value) => value === "on");

/**
 * What the form of the practice settings sends, as the settings that it changes. An interview is today or later.
 *
 * @param today as "2026-11-24"
 */
export const makeSettingsInput = (today: string) =>
  z
    .object({
      "interview-day": part,
      "interview-month": part,
      "interview-year": part,
      plan: onOrOff,
      extraTime: z
        .enum(extraTimes.map(String), { error: "Choose how much time you need" })
        .transform((value) => Number(value) as ExtraTime),
      clock: z
        .enum(["shown", "hidden"], { error: "Choose if the clock is shown" })
        .transform((value) => value === "hidden"),
      coach: onOrOff,
    })
    .transform(({ plan, extraTime, clock, coach, ...date }, context) => {
      const { interviewDay, problem } = readInterviewDay(date, today);
      if (problem) context.addIssue({ code: "custom", path: ["interview"], message: problem });
      return { isPlanOn: plan, interviewDay, extraTime, isClockHidden: clock, isCoachOn: coach };
    });

type DateParts = Record<`interview-${"day" | "month" | "year"}`, string>;

/** Null for three empty boxes; else a day, or what is wrong with it. */
function readInterviewDay(
  parts: DateParts,
  today: string,
): { interviewDay: string | null; problem?: string } {
  const { "interview-day": day, "interview-month": month, "interview-year": year } = parts;
  const missing = Object.entries({ day, month, year }).flatMap(([name, text]) => (text === "" ? [name] : []));
  if (missing.length === 3) return { interviewDay: null };
  if (missing.length > 0) {
    return { interviewDay: null, problem: `Interview date must include a ${missing.join(" and a ")}` };
  }
  const interviewDay = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!isDay(interviewDay)) {
    return { interviewDay: null, problem: "Interview date must be a real date, like 4 12 2026" };
  }
  if (interviewDay < today) return { interviewDay, problem: "Interview date must be today or in the future" };
  return { interviewDay };
}

/** The settings as the fields of the form show them. A date that has passed is left out: it shapes nothing any more. */
export function toSettingsFields(settings: PracticeSettings, today: string): Record<string, string> {
  const { interviewDay, isPlanOn, extraTime, isClockHidden, isCoachOn } = settings;
  const [year, month, day] = interviewDay !== null && interviewDay >= today ? interviewDay.split("-") : [];
  return {
    "interview-day": String(Number(day ?? "") || ""),
    "interview-month": String(Number(month ?? "") || ""),
    "interview-year": year ?? "",
    plan: isPlanOn ? "on" : "off",
    extraTime: String(extraTime),
    clock: isClockHidden ? "hidden" : "shown",
    coach: isCoachOn ? "on" : "off",
  };
}
