import { headers } from "next/headers";
import { type Finish, signInFromForm } from "@/app/accounts";
import { emptyForm } from "@/components/account-forms";
import type { Held } from "@/components/held-form";

/** Fields of the form to sign in, and of React; everything else is what somebody wrote. */
const notTheirs = /^(\$ACTION_.*|email|password|resumes)$/;

/**
 * Keeps what was sent after the session had ended, in the form to sign in that answers it; once they have signed in
 * with that form, goes where `finish` says.
 */
export async function holdForm(form: FormData, finish: Finish): Promise<Held> {
  const fields = Object.fromEntries(
    [...form].filter(
      (field): field is [string, string] => typeof field[1] === "string" && !notTheirs.test(field[0]),
    ),
  );
  return { fields, form: form.has("resumes") ? await signInFromForm(form, finish) : emptyForm };
}

/** Whether this page is drawn in answer to a form, without JavaScript: it may have to show what an action holds. */
export async function isAnsweringForm(): Promise<boolean> {
  return (await headers()).get("content-type")?.startsWith("multipart/form-data") ?? false;
}
