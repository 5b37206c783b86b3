"use server";
import { signOut } from "./auth";

/** Ends the session in this browser, and leads to the home page. */
export async function leave() {
  await signOut({ redirectTo: "/" });
}
