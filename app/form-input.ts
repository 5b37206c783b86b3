import * as z from "zod";
import type { SentForm } from "@/components/sent-form";
import { toFormErrors } from "./account-input";

/** What was typed into each field, to show it again; files and what React adds are left out. */
export function readFields(form: FormData): Record<string, string> {
  const typed = [...form].filter(([name, value]) => typeof value === "string" && !name.startsWith("$ACTION"));
  return Object.fromEntries(typed) as Record<string, string>;
}

/** One line of text of at most `longest` characters; `wanted` is the sentence for an empty one. */
export const lineInput = (wanted: string, longest: number) =>
  z
    .string()
    .catch("")
    .transform((text) =>
      text
        .toWellFormed()
        .replace(/\p{Cc}+/gu, " ")
        .trim(),
    )
    .pipe(z.string().min(1, wanted).max(longest, `Use ${longest} characters or fewer`));

/** A text of several lines, without the characters that cannot be seen. */
export const textInput = z
  .string()
  .catch("")
  .transform((text) =>
    text
      .toWellFormed()
      .replace(/\r\n?/g, "\n")
      .replace(/[^\P{Cc}\n\t]/gu, "")
      .trim(),
  );

/** A ticked box. */
export const tickInput = z
  .string()
  .optional()
  .transform((value) => value === "yes");

/** A form that comes back with these faults. */
export function sendBack(form: FormData, error: z.ZodError): SentForm {
  return { errors: toFormErrors(error, ""), values: readFields(form) };
}
