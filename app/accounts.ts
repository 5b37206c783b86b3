import { redirect } from "next/navigation";
import * as z from "zod";
import type { FormState } from "@/components/account-forms";
import { countTry } from "@/db/rate-limits";
import { createUser, getUserByEmail } from "@/db/users";
import type { Viewer } from "@/db/viewer";
import { findPasswordFault } from "@/lib/passwords";
import { emailInput, nameInput, passwordInput, sayWait, toFormErrors } from "./account-input";
import { SignInRefused, signIn } from "./auth";
import { getClientAddress } from "./client-address";
import { commonPasswords } from "./common-passwords";
import { hashPassword } from "./passwords";

/** What follows a sign-in: it stores what the person brought along and says where to go, a path of this site. */
export type Finish = (viewer: Viewer) => string | Promise<string>;

const signUpInput = z.object({ name: nameInput, email: emailInput, password: passwordInput });

/**
 * Makes an account from the fields of SignUpForm, signs in and goes where `finish` says. Somebody who gives the
 * email and the password of their own account, as after a double click, is signed in to it.
 *
 * @returns only when something is to be mended: the state for the form
 */
export async function signUpFromForm(form: FormData, finish: Finish): Promise<FormState> {
  const values = readValues(form);
  const input = signUpInput.safeParse(Object.fromEntries(form));
  const errors = input.success ? [] : toFormErrors(input.error, "sign-up-");
  const fault = findPasswordFault(String(form.get("password") ?? ""), { ...values, common: commonPasswords });
  if (fault) errors.push({ field: "sign-up-password", text: fault });
  if (!input.success || fault) return { errors, values };

  const wait = await countTry("sign-up", await getClientAddress());
  if (wait > 0) return { errors: [{ text: sayWait(wait) }], values };
  const { name, email, password } = input.data;
  await createUser({ name, email, passwordHash: await hashPassword(password) });
  const viewer = await enter(email, password);
  if (viewer instanceof SignInRefused) {
    const taken =
      "There is an account with this email address already. Sign in, or use another email address";
    const text = viewer.wait > 0 ? sayWait(viewer.wait) : taken;
    return { errors: [{ field: "sign-up-email", text }], values };
  }
  redirect(await finish(viewer));
}

const signInInput = z.object({
  email: emailInput,
  password: passwordInput.pipe(z.string().min(1, "Enter your password")),
});

/**
 * Signs in with the fields of SignInForm and goes where `finish` says.
 *
 * @returns only when something is to be mended: the state for the form
 */
export async function signInFromForm(form: FormData, finish: Finish): Promise<FormState> {
  const entered = await enterFromForm(form);
  if ("errors" in entered) return entered;
  redirect(await finish(entered));
}

/** Signs in with the fields of SignInForm. @returns who it is; when something is to be mended, the state for the form */
export async function enterFromForm(form: FormData): Promise<Viewer | FormState> {
  const values = readValues(form);
  const input = signInInput.safeParse(Object.fromEntries(form));
  if (!input.success) return { errors: toFormErrors(input.error, "sign-in-"), values };
  const viewer = await enter(input.data.email, input.data.password);
  if (viewer instanceof SignInRefused) {
    const text = viewer.wait > 0 ? sayWait(viewer.wait) : "Check your email address and your password";
    return { errors: [{ field: "sign-in-email", text }], values };
  }
  return viewer;
}

/** Signs in on this device. @returns who it is, or the refusal */
export async function enter(email: string, password: string): Promise<Viewer | SignInRefused> {
  try {
    await signIn("credentials", { email, password, redirect: false, redirectTo: "/" });
  } catch (error) {
    if (error instanceof SignInRefused) return error;
    throw error;
  }
  const user = await getUserByEmail(email);
  if (!user) throw new Error("The account was deleted while somebody signed in to it");
  return { id: user.id };
}

function readValues(form: FormData) {
  const read = (name: string) => String(form.get(name) ?? "").slice(0, 1000);
  return { name: read("name"), email: read("email") };
}
