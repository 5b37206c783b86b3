import type { Metadata } from "next";
import { Page } from "@/components/page";

export const metadata: Metadata = { title: "Your account is deleted" };

export default function DeletedPage() {
  return (
    <Page>
      <h1>Your account is deleted</h1>
      <p>Your drafts, attempts and reports are deleted with it. Good luck with your interview.</p>
      <p>
        <a href="/">Go to the Steadyhand home page</a>
      </p>
    </Page>
  );
}
