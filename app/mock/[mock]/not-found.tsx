import { Page } from "@/components/page";

export default function NotFound() {
  return (
    <Page>
      <title>Interview not found – Steadyhand</title>
      <h1>Interview not found</h1>
      <p>The address is not right, or the interview belongs to another account, or it was deleted.</p>
      <p>
        <a href="/mock">See your own interviews</a>
      </p>
    </Page>
  );
}
