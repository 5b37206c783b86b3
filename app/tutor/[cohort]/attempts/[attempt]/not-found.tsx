import { Page } from "@/components/page";

export default function NotFound() {
  return (
    <Page>
      <title>Answer not found – Steadyhand</title>
      <h1>Answer not found</h1>
      <p>The address is not right, the answer is no longer shared, or you do not tutor this cohort.</p>
      <p>
        <a href="/tutor">See the cohorts that you tutor</a>
      </p>
    </Page>
  );
}
