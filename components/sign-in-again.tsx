import type { ReactNode } from "react";
import { Page } from "./page";

/** The page in answer to a form that came without JavaScript after the session had ended: `children` hold its words. */
export function SignInAgain({ children }: { children: ReactNode }) {
  return (
    <Page>
      <h1>Sign in again</h1>
      {children}
    </Page>
  );
}
