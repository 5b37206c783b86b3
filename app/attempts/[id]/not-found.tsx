import { Page } from "@/components/page";

export default function NotFound() {
  return (
    <Page>
      <title>Answer not found – Steadyhand</title>
      <h1>Answer not found</h1>
      <p>The address is not right, or the answer belongs to another account.</p>
      <p>
        <a href="/attempts">See your own answers</a>
      </p>
    </Page>
  );
}
