import type { FormError } from "./nhs/error-summary";

/** What a form shows after it came back: its errors, and what was typed, by the names of its fields. */
export type SentForm = { errors: FormError[]; values: Record<string, string> };

/** A server action as a form of ours calls it. */
export type FormAction = (state: SentForm, form: FormData) => Promise<SentForm>;

/** The sentence beside a field. */
export function findError(state: SentForm, field: string): string | undefined {
  return state.errors.find((error) => error.field === field)?.text;
}
