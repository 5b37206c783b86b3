"use client";
import { Page } from "@/components/page";
import { type Failure, Problem } from "@/components/problem";
import "./styles.scss";

/** What is shown when even the layout failed, so it brings its own. */
export default function GlobalError({ error, retry }: Failure) {
  return (
    <html lang="en-GB">
      <body>
        <Page>
          <Problem reference={error.digest} retry={retry} />
        </Page>
      </body>
    </html>
  );
}
