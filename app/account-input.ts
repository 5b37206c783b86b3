import * as z from "zod";
import type { FormError } from "@/components/nhs/error-summary";

/** A line of text without characters that cannot be seen. */
const line = z
  .string()
  .catch("")
  .transform((text) =>
    text
      .toWellFormed()
      .replace(/\p{Cc}+/gu, " ")
      .trim(),
  );

/** A name as it is stored. */
export const nameInput = line.pipe(
  z.string().min(1, "Enter a name").max(100, "Name must be 100 characters or fewer"),
);

/** An email address as it is stored. */
export const emailInput = line
  .transform((text) => text.toLowerCase())
  .pipe(
    z
      .string()
      .min(1, "Enter your email address")
      .pipe(z.email("Enter an email address in the correct format, like name@example.com"))
      .pipe(z.string().max(254, "Email address must be 254 characters or fewer")),
  );

/** What was typed into a password field; nothing is taken off. */
export const passwordInput = z.string().catch("");

/** The first fault of each field, for the error summary. The ids of the fields are their names after `prefix`. */
export function toFormErrors(error: z.ZodError, prefix: string): FormError[] {
  const byField = new Map<string, FormError>();
  for (const { path, message } of error.issues) {
    const field = prefix + String(path[0]);
    if (!byField.has(field)) byField.set(field, { field, text: message });
  }
  return [...byField.values()];
}

/** The sentence for somebody who has tried too often. */
export function sayWait(minutes: number): string {
  return `Too many tries. Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"}, then try again`;
}
