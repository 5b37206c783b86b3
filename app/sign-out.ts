"use server";
import { redirect } from "next/navigation";
import { signOut } from "./auth";

/** Ends the session in this browser, and leads to the home page. */
export async function leave() {
  await signOut({ redirect: false });
  redirect("/");
}
