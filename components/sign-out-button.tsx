"use client";
import { forgetAllDrafts } from "./browser-drafts";

/** Sends the form that signs out, and leaves nobody's draft behind in this browser. */
export function SignOutButton() {
  return (
    <button className="nhsuk-header__account-button" type="submit" onClick={forgetAllDrafts}>
      Sign out
    </button>
  );
}
