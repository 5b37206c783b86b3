import { Page } from "@/components/page";

export default function NotFound() {
  return (
    <Page>
      <title>Question not found – Steadyhand</title>
      <h1>Question not found</h1>
      <p>This question has been taken out, or the address is not right.</p>
      <p>
        If you have answered it before, the answer and its report are still in{" "}
        <a href="/attempts">My attempts</a>.
      </p>
      <p>
        <a href="/practise">Choose another question</a>
      </p>
    </Page>
  );
}
