"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { nameInput, sayWait } from "@/app/account-input";
import { enter } from "@/app/accounts";
import * as auth from "@/app/auth";
import { commonPasswords } from "@/app/common-passwords";
import { takeForm } from "@/app/hold-form";
import { hashPassword, isPassword } from "@/app/passwords";
import type { FormState } from "@/components/account-forms";
import type { Held } from "@/components/held-form";
import type { FormError } from "@/components/nhs/error-summary";
import { countTry, forgetTries } from "@/db/rate-limits";
import * as users from "@/db/users";
import type { Viewer } from "@/db/viewer";
import { findPasswordFault } from "@/lib/passwords";

export async function changeName(_: FormState | Held, form: FormData): Promise<FormState | Held> {
  const typed = form.get("name");
  const name = nameInput.safeParse(typed);
  if (!name.success) {
    const text = name.error.issues[0]?.message ?? "Enter a name";
    return { errors: [{ field: "name", text }], values: { name: String(typed ?? "").slice(0, 1000) } };
  }
  return takeForm(form, async (viewer) => {
    await users.changeName(viewer, name.data);
    revalidatePath("/", "layout"); // The header says the name too.
    return "/account?changed=name";
  });
}

/** Ends the sessions of all other devices too. */
export async function changePassword(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await auth.requireUser("/account/password");
  const account = await users.getAccount(viewer);
  if (!account?.hasPassword) redirect("/account");
  const password = String(form.get("new") ?? "");
  const errors = await checkOwnPassword(viewer, form, "current");
  const fault = findPasswordFault(password, { ...account, common: commonPasswords });
  if (fault) errors.push({ field: "new", text: fault });
  if (errors.length > 0) return { errors, values: {} };
  await users.changePassword(viewer, await hashPassword(password));
  await enter(account.email, password);
  redirect("/account?changed=password");
}

export async function signOutEverywhere(): Promise<void> {
  const viewer = await auth.requireUser("/account");
  await users.signOutEverywhere(viewer);
  await auth.signOut({ redirect: false });
  redirect("/sign-in?out=everywhere");
}

/** Deletes the account and everything in it, after the password; without one, after the ticked box. */
export async function deleteAccount(_: FormState, form: FormData): Promise<FormState> {
  const viewer = await auth.requireUser("/account/delete");
  const account = await users.getAccount(viewer);
  const errors = account?.hasPassword ? await checkOwnPassword(viewer, form, "password") : [];
  if (form.get("sure") !== "yes") {
    errors.push({ field: "sure", text: "Tick the box to say that you are sure" });
  }
  if (errors.length > 0) return { errors, values: {} };
  await users.deleteAccount(viewer);
  await auth.signOut({ redirect: false });
  redirect("/account/deleted");
}

async function checkOwnPassword(viewer: Viewer, form: FormData, field: string): Promise<FormError[]> {
  const password = String(form.get(field) ?? "");
  if (password === "") return [{ field, text: "Enter your password" }];
  const wait = await countTry("own-password", viewer.id);
  if (wait > 0) return [{ field, text: sayWait(wait) }];
  if (!(await isPassword(password, await users.getPasswordHash(viewer)))) {
    return [{ field, text: "That is not your password" }];
  }
  await forgetTries("own-password", viewer.id);
  return [];
}
