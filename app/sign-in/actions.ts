"use server";
import { signInFromForm } from "@/app/accounts";
import type { FormState } from "@/components/account-forms";
import { toLocalPath } from "@/lib/local-path";
import { findStart } from "./find-start";

/** Signs in; open to everybody. */
export async function signIn(_: FormState, form: FormData): Promise<FormState> {
  return signInFromForm(form, async (viewer) => toLocalPath(form.get("next"), await findStart(viewer)));
}
