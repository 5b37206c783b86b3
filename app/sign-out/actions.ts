"use server";
import { redirect } from "next/navigation";
import * as auth from "@/app/auth";

/** Ends the session of this browser; for somebody who is not signed in it changes nothing. */
export async function signOut(): Promise<void> {
  await auth.signOut({ redirect: false });
  redirect("/");
}
