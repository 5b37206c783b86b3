import { Page } from "@/components/page";

export default function NotFound() {
  return (
    <Page>
      <title>Page not found – Steadyhand</title>
      <h1>Page not found</h1>
      <p>The address is not right, it has been taken out, or you are not a tutor of this cohort.</p>
      <p>
        <a href="/tutor">See the cohorts that you tutor</a>
      </p>
    </Page>
  );
}
