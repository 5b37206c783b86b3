import { Page } from "@/components/page";

export default function NotFound() {
  return (
    <Page>
      <title>Story not found – Steadyhand</title>
      <h1>Story not found</h1>
      <p>It has been deleted, the address is not right, or the story belongs to another account.</p>
      <p>
        <a href="/stories">See your own stories</a>
      </p>
    </Page>
  );
}
