import { headers } from "next/headers";
import { returnTo } from "@/app/return-to";
import { emptyForm } from "@/components/account-forms";
import type { Held } from "@/components/held-form";
import type { Viewer } from "@/db/viewer";
import { enterFromForm } from "./accounts";
import { getViewer } from "./auth";

/** Fields of the form to sign in, and of React; everything else is what somebody wrote. */
const notTheirs = /^(\$ACTION_.*|email|password|resumes)$/;

/**
 * Takes what somebody sent. When their session has ended, it is held in the form to sign in that answers it, and taken
 * once they have signed in with that form. Check what can be checked before: nobody signs in for a form with faults.
 *
 * @param take stores it, and says where to go on, or what comes back
 */
export async function takeForm<State>(
  form: FormData,
  take: (viewer: Viewer) => Promise<string | NoInfer<State>>,
): Promise<State | Held> {
  const viewer = (await getViewer()) ?? (form.has("resumes") ? await enterFromForm(form) : emptyForm);
  if ("errors" in viewer) return { fields: readWords(form), form: viewer };
  const taken = await take(viewer);
  return typeof taken === "string" ? returnTo(taken) : taken;
}

const readWords = (form: FormData): Held["fields"] =>
  [...form].flatMap(([name, value]) =>
    typeof value === "string" && !notTheirs.test(name) ? [[name, value]] : [],
  );

/**
 * Whether this page is drawn in answer to a form that came without JavaScript after the session had ended: it then has
 * to show what the form's action holds, and nothing else.
 */
export async function isHolding(): Promise<boolean> {
  const isForm = (await headers()).get("content-type")?.startsWith("multipart/form-data") ?? false;
  return isForm && !(await getViewer());
}
