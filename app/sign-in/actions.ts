"use server";
import { signInFromForm } from "@/app/accounts";
import type { FormState } from "@/components/account-forms";
import { toLocalPath } from "@/lib/local-path";

/** Signs in; open to everybody. */
export async function signIn(_: FormState, form: FormData): Promise<FormState> {
  return signInFromForm(form, () => toLocalPath(form.get("next"), "/practise"));
}
