"use server";
import { signUpFromForm } from "@/app/accounts";
import type { FormState } from "@/components/account-forms";
import { toLocalPath } from "@/lib/local-path";

/** Makes an account; open to everybody. */
export async function signUp(_: FormState, form: FormData): Promise<FormState> {
  return signUpFromForm(form, () => toLocalPath(form.get("next"), "/practise"));
}
