import * as z from "zod";
import { lineInput, textInput } from "@/app/form-input";
import type { AssignmentSettings } from "@/db/assignments";
import { readWallTime, toMoment } from "@/lib/london-time";

/** A whole number in these bounds; an empty field is null. */
const numberOrNone = (least: number, most: number, wanted: string) =>
  z
    .string()
    .catch("")
    .transform((text) => text.trim())
    .pipe(z.union([z.literal(""), z.string().regex(/^\d{1,4}$/)], { error: wanted }))
    .transform((text) => (text === "" ? null : Number(text)))
    .refine((value) => value === null || (value >= least && value <= most), { error: wanted });

const part = z
  .string()
  .catch("")
  .transform((text) => text.trim());

/** What the form of an assignment sends, as its settings. */
export const assignmentInput = z
  .object({
    title: lineInput("Enter a title", 200),
    note: textInput.pipe(z.string().max(5000, "Use 5,000 characters or fewer")),
    "due-day": part,
    "due-month": part,
    "due-year": part,
    time: part,
    attempts: numberOrNone(1, 20, "Attempts must be a number from 1 to 20, or empty"),
    limit: numberOrNone(1, 180, "Minutes must be a number from 1 to 180, or empty"),
    showMark: z.enum(["at-once", "after-release"], { error: "Choose when the automatic mark is shown" }),
    share: z.coerce.number().int().min(0).max(100).catch(0),
  })
  .transform(({ title, note, attempts, limit, showMark, share, ...due }, context): AssignmentSettings => {
    const dueAt = readDue(due);
    if (dueAt === undefined) {
      const message = "Due date must be a real day and time, like 4 12 2026 and 17:00, or empty";
      context.addIssue({ code: "custom", path: ["due"], message });
    }
    return {
      title,
      note,
      dueAt: dueAt ?? null,
      attemptsAllowed: attempts,
      timeLimitMinutes: limit,
      showMark,
      doubleMarkShare: share,
    };
  });

type Due = Record<"due-day" | "due-month" | "due-year" | "time", string>;

/** Null when no day was typed; undefined when it is none. Without a time it is the end of the day. */
function readDue({ "due-day": day, "due-month": month, "due-year": year, time }: Due) {
  if (day === "" && month === "" && year === "") return null;
  const clock = /^(\d{1,2})[:.](\d{2})$/.exec(time || "23:59");
  if (![day, month].every((text) => /^\d{1,2}$/.test(text)) || !/^\d{4}$/.test(year) || !clock) return;
  const [hour, minute] = [Number(clock[1]), Number(clock[2])];
  return toMoment({ year: Number(year), month: Number(month), day: Number(day), hour, minute });
}

/** The settings as the fields of the form show them. */
export function toAssignmentFields(settings: AssignmentSettings): Record<string, string> {
  const due = settings.dueAt && readWallTime(settings.dueAt);
  const pad = (value: number) => String(value).padStart(2, "0");
  return {
    title: settings.title,
    note: settings.note,
    "due-day": due ? String(due.day) : "",
    "due-month": due ? String(due.month) : "",
    "due-year": due ? String(due.year) : "",
    time: due ? `${pad(due.hour)}:${pad(due.minute)}` : "",
    attempts: String(settings.attemptsAllowed ?? ""),
    limit: String(settings.timeLimitMinutes ?? ""),
    showMark: settings.showMark,
    share: String(settings.doubleMarkShare),
  };
}
