import type { Metadata } from "next";
import { Page } from "@/components/page";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <Page>
      <h1>Page not found</h1>
      <p>If you typed the web address, check it is correct.</p>
      <p>If you pasted the web address, check you copied all of it.</p>
      <p>
        If you followed a link to somebody’s work, it may have been deleted, or you may need to{" "}
        <a href="/sign-in">sign in</a> with the account that it belongs to.
      </p>
      <p>
        You can <a href="/practise">choose a question to practise</a> or{" "}
        <a href="/">go to the Steadyhand home page</a>.
      </p>
    </Page>
  );
}
