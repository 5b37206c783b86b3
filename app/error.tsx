"use client";
import { Page } from "@/components/page";
import { type Failure, Problem } from "@/components/problem";

/** What is shown in place of a page that failed; the header and footer stay. */
export default function ErrorPage({ error, retry }: Failure) {
  return (
    <Page>
      <Problem reference={error.digest} retry={retry} />
    </Page>
  );
}
