"use client";
import { useEffect, useState } from "react";

/** Shows and hides what is typed into the password input of this id. Appears only where JavaScript runs. */
export function PasswordToggle({ input }: { input: string }) {
  const [shown, setShown] = useState<boolean>();

  useEffect(() => {
    setShown(false);
  }, []);

  useEffect(() => {
    const element = document.getElementById(input) as HTMLInputElement | null;
    element?.setAttribute("type", shown ? "text" : "password");
    // A submitted form hides it again, or the browser would offer the password as a remembered text.
    const hide = () => element?.setAttribute("type", "password");
    element?.form?.addEventListener("submit", hide);
    return () => element?.form?.removeEventListener("submit", hide);
  }, [input, shown]);

  return (
    <button
      className="nhsuk-button nhsuk-button--secondary nhsuk-button--small nhsuk-password-input__toggle"
      type="button"
      hidden={shown === undefined}
      aria-controls={input}
      aria-label={shown ? "Hide password" : "Show password"}
      onClick={() => setShown(!shown)}
    >
      {shown ? "Hide" : "Show"}
    </button>
  );
}
